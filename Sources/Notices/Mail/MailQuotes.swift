internal import UnicodeText

/// Finds what a mail repeats of earlier ones. Lines with `>` and block quotations say so themselves; what stands around
/// them, and what Outlook puts below an answer, has to be told by its shape.
enum MailQuotes {
  /// An introduction is not longer.
  private static let introductionLimit = 300

  /// The numbers of the parts that are somebody's earlier mail. O(bytes).
  static func quoted(_ parts: [Part]) -> Set<Int> {
    var result: Set<Int> = []
    for (number, part) in parts.enumerated() {
      // Everything below an earlier mail's header is that mail.
      if isHeader(part) {
        if number > 0, isSeparator(parts[number - 1]) { result.insert(number - 1) }
        return result.union(number..<parts.count)
      }
      if part.isQuotation, number > 0, isIntroduction(parts[number - 1]) { result.insert(number - 1) }
    }
    return result
  }

  /// "On Mon, Nov 2, 2026 at 9:14 AM Ms. Lee <…> wrote:" in any language: it ends in a colon, and there is an address or a
  /// time of day in it.
  private static func isIntroduction(_ part: Part) -> Bool {
    guard !part.isQuotation, part.bytes.count <= introductionLimit else { return false }
    guard part.text.last.map({ ":：".contains($0) }) == true else { return false }
    let bytes = part.bytes
    let hasTime = bytes.indices.dropFirst().dropLast().contains { index in
      bytes[index] == UInt8(ascii: ":") && bytes[index - 1].isDigit && bytes[index + 1].isDigit
    }
    return part.text.unicodeScalars.contains("\u{FFFC}") || hasTime
  }

  /// "From: … Sent: … To: … Subject: …": three such lines, the first of them its sender's.
  private static func isHeader(_ part: Part) -> Bool {
    let lines = part.text.split(whereSeparator: { $0.isNewline }).prefix(6).map { label(of: $0) }
    guard let first = lines.first, let first, senders.contains(first) else { return false }
    return lines.compactMap { $0 }.count { others.contains($0) || senders.contains($0) } >= 3
  }

  /// "Original Message", "Forwarded message": the words between dashes above that.
  private static func isSeparator(_ part: Part) -> Bool { part.bytes.count <= 60 && !part.isQuotation }

  private static func label(of line: Substring) -> String? {
    guard let colon = line.prefix(40).firstIndex(where: { ":：".contains($0) }) else { return nil }
    let label = line[..<colon].lowercased().filter { $0 != "*" }
    return label.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  private static let senders: Set = [
    "from", "de", "von", "da", "від", "от", "من", "发件人", "寄件者", "寄件人", "發件人", "差出人", "보낸 사람", "보낸사람", "từ", "mula sa",
    "mula kay", "ka",
    "kimden", "od", "od:", "soti nan",
  ]
  private static let others: Set = [
    "sent", "date", "to", "cc", "subject", "enviado", "enviado el", "fecha", "para", "asunto", "data", "assunto",
    "envoyé",
    "date d'envoi", "à", "objet", "gesendet", "datum", "an", "betreff", "inviato", "a", "oggetto", "отправлено", "дата",
    "кому", "тема", "надіслано", "تم الإرسال", "التاريخ", "إلى", "الموضوع", "发送时间", "日期", "收件人", "主题", "抄送", "寄件日期",
    "傳送時間", "收件者", "主旨",
    "送信日時", "日時", "宛先", "件名", "보낸 날짜", "날짜", "받는 사람", "받는사람", "제목", "đã gửi", "ngày", "đến", "tới", "chủ đề", "petsa",
    "paksa",
  ]
}
