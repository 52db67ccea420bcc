internal import UnicodeText

// The placeholders that cannot be told by two fixed strings. Each function returns the offset behind the placeholder that
// begins at `offset`, or nil, and reads a bounded number of bytes.

extension PlaceholderFamily {
  /// `%(name)s`
  static func python(_ text: ByteScanner, _ offset: Int, _: PlaceholderContext) -> Int? {
    guard text[offset + 1] == UInt8(ascii: "(") else { return nil }
    let nameEnd = text.end(from: offset + 2, limit: 60) { $0.isIdentifier || $0 == UInt8(ascii: ".") }
    guard nameEnd > offset + 2, text[nameEnd] == UInt8(ascii: ")") else { return nil }
    return [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "f")].contains(text[nameEnd + 1]) ? nameEnd + 2 : nil
  }

  /// `%s`, `%d`, `%1$s`, `%@`; not "100%s" and not a per cent sign in front of a word.
  static func printf(_ text: ByteScanner, _ offset: Int, _: PlaceholderContext) -> Int? {
    guard !text[offset - 1].isDigit, text[offset - 1] != UInt8(ascii: "%") else { return nil }
    var end = text.end(from: offset + 1, limit: 2) { $0.isDigit }
    if end > offset + 1 { end = text[end] == UInt8(ascii: "$") ? end + 1 : offset + 1 }
    guard "sdiuf@".utf8.contains(text[end]), !text.isWord(at: end + 1), text[end + 1] != UInt8(ascii: "'")
    else { return nil }
    return end + 1
  }

  /// `%STUDENT_1%`, not the percent signs of "10% OF 20%".
  static func percent(_ text: ByteScanner, _ offset: Int, _: PlaceholderContext) -> Int? {
    guard text[offset + 1].isUpper, !text[offset - 1].isDigit else { return nil }
    let nameEnd = text.end(from: offset + 1, limit: 60) { $0.isUpper || $0.isDigit || $0 == UInt8(ascii: "_") }
    return nameEnd > offset + 2 && text[nameEnd] == UInt8(ascii: "%") ? nameEnd + 1 : nil
  }

  /// `«StudentName»`. In Spanish and French these are quotation marks, so only an ASCII name counts: one that no author
  /// would quote (`ELA_SS`, `ParentName`), or any with a capital in a letter that has such a name.
  static func guillemets(_ text: ByteScanner, _ offset: Int, _ context: PlaceholderContext) -> Int? {
    guard let name = guillemetName(text, offset) else { return nil }
    let isField = isFieldName(name) || (context.hasMergeFields && name.contains(where: \.isUpper) && name.count > 1)
    return isField ? name.endIndex + 2 : nil
  }

  /// Whether a text has a merge field of Word that cannot be a quotation. O(bytes).
  static func hasMergeFields(_ text: ByteScanner, from start: Int) -> Bool {
    var offset = start
    while offset < text.count {
      if text[offset] == 0xC2, let name = guillemetName(text, offset), isFieldName(name) { return true }
      offset += 1
    }
    return false
  }

  private static func guillemetName(_ text: ByteScanner, _ offset: Int) -> ArraySlice<UInt8>? {
    guard text[offset + 1] == 0xAB else { return nil }
    let nameEnd = text.end(from: offset + 2, limit: 60) { $0.isIdentifier }
    guard nameEnd > offset + 2, text[nameEnd] == 0xC2, text[nameEnd + 1] == 0xBB else { return nil }
    return text.bytes[(offset + 2)..<nameEnd]
  }

  /// Whether a name has an underscore or a capital behind a small letter: no word of a language does.
  private static func isFieldName(_ name: ArraySlice<UInt8>) -> Bool {
    name.contains(UInt8(ascii: "_")) || zip(name, name.dropFirst()).contains { $0.isLower && $1.isUpper }
  }

  /// `<ABC School>`, `<list reasons (be specific)>`: looks like HTML, but names no element and has a space or a capital.
  static func angle(_ text: ByteScanner, _ offset: Int, _ context: PlaceholderContext) -> Int? {
    // In an HTML file it is a tag that browsers do not know, and nobody sees it.
    guard context.syntax != .html else { return nil }
    guard text.isWord(at: offset + 1), !text[offset + 1].isDigit else { return nil }
    guard let end = text.end(from: offset + 1, closing: [UInt8(ascii: ">")], limit: 160, without: [UInt8(ascii: "<")])
    else { return nil }
    let content = text.bytes[(offset + 1)..<(end - 1)]
    guard content.contains(where: { $0.isUpper || $0 == .space }) else { return nil }
    // An address in angle brackets: `<mailto:A@b.example>`, `<HR@b.example>`.
    if !content.contains(.space), content.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }) {
      return nil
    }
    return HTMLElement.isKnown(name: content.prefix { $0.isAlphanumeric }) ? nil : end
  }

  /// `[Name of School]`, `[$]`, `[insert date]`, but no link, no reference, no footnote, no checkbox, and not the
  /// bracket around the changed first letter of a quotation ("[T]he student").
  static func bracket(_ text: ByteScanner, _ offset: Int, _ context: PlaceholderContext) -> Int? {
    guard let end = text.end(from: offset + 1, closing: [UInt8(ascii: "]")], without: [UInt8(ascii: "[")]) else {
      return nil
    }
    let content = text.bytes[(offset + 1)..<(end - 1)]
    let isMoney = content.first == UInt8(ascii: "$")
    let isInsert = content.starts(with: "insert".utf8)
    let begins = ScalarTable.shared.properties(text.scalar(at: offset + 1))
    guard isMoney || isInsert || (begins.contains(.upper) && content.count > 1) else { return nil }
    return context.syntax == .markdown && isLink(text, offset, end, content, context) ? nil : end
  }

  private static func isLink(
    _ text: ByteScanner, _ offset: Int, _ end: Int, _ content: ArraySlice<UInt8>, _ context: PlaceholderContext
  ) -> Bool {
    if text[end] == UInt8(ascii: "(") { return true }
    if LinkLabels.definition(in: text, at: offset) != nil { return true }
    // `[text][label]` is a link only where the label is defined, and so are `[label][]` and `[label]`.
    if context.labels.contains(LinkLabels.normal(content)) { return true }
    guard text[end] == UInt8(ascii: "["),
      let labelEnd = text.end(from: end + 1, closing: [UInt8(ascii: "]")], limit: 200)
    else { return false }
    return context.labels.contains(LinkLabels.normal(text.bytes[(end + 1)..<(labelEnd - 1)]))
  }

  /// `^(first_name)`, `^(*evaluate (x))`: brackets in it are balanced.
  static func powerSchool(_ text: ByteScanner, _ offset: Int, _: PlaceholderContext) -> Int? {
    guard text[offset + 1] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    var index = offset + 1
    while index < text.count, index - offset <= 200, !text[index].isLineEnd {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      if text[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
      if depth == 0 { return index > offset + 3 ? index : nil }
    }
    return nil
  }

  /// A run of three underscores or more. In Markdown a line of them is a rule, and three beside a word are emphasis.
  static func blankRun(_ text: ByteScanner, _ offset: Int, _ context: PlaceholderContext) -> Int? {
    let underscore = UInt8(ascii: "_")
    // Each byte of a long run is asked once: only its first begins a placeholder.
    guard text[offset - 1] != underscore, text[offset + 2] == underscore, text[offset + 1] == underscore else {
      return nil
    }
    let end = text.end(from: offset) { $0 == underscore }
    guard context.syntax == .markdown else { return end }
    if text.isAtLineStart(offset), text.isAtLineEnd(end) { return nil }
    return end - offset == 3 && isEmphasis(text, offset) ? nil : end
  }

  /// Whether `___` opens or closes a run of bold italics on its line: `___so___`, but not "___ Yes ___ No".
  private static func isEmphasis(_ text: ByteScanner, _ offset: Int) -> Bool {
    func canOpen(_ at: Int) -> Bool {
      !text.isWord(before: at) && text[at + 3] != 0 && !text[at + 3].isBlank && !text[at + 3].isLineEnd
    }
    func canClose(_ at: Int) -> Bool {
      !text.isWord(at: at + 3) && text[at - 1] != 0 && !text[at - 1].isBlank && !text[at - 1].isLineEnd
    }
    let mark: [UInt8] = [0x5F, 0x5F, 0x5F]
    if canOpen(offset) {
      var index = offset + 3
      while index < text.count, index - offset < 200, !text[index].isLineEnd {
        if text.has(mark, at: index) { return canClose(index) && text[index + 3] != 0x5F }
        index += 1
      }
    }
    guard canClose(offset) else { return false }
    var index = offset - 3
    while index >= 0, offset - index < 200, !text[index].isLineEnd {
      if text.has(mark, at: index) { return canOpen(index) && text[index - 1] != 0x5F }
      index -= 1
    }
    return false
  }

  /// `\_\_\_\_`: how converters write a form blank in Markdown.
  static func escapedRun(_ text: ByteScanner, _ offset: Int, _ context: PlaceholderContext) -> Int? {
    guard context.syntax == .markdown, text[offset - 1] != UInt8(ascii: "_") else { return nil }
    var end = offset
    while text[end] == UInt8(ascii: "\\"), text[end + 1] == UInt8(ascii: "_") { end += 2 }
    return end - offset >= 6 ? end : nil
  }
}

/// Link reference definitions, found well enough to tell a sample letter's field from a link.
enum LinkLabels {
  /// The labels that a text defines. O(bytes).
  static func all(in text: ByteScanner, from start: Int) -> Set<String> {
    var labels: Set<String> = []
    var offset = start
    while offset < text.count {
      if text[offset] == UInt8(ascii: "["), let label = definition(in: text, at: offset) { labels.insert(label) }
      offset += 1
    }
    return labels
  }

  /// The label of the definition that begins at an offset, such as `[label]: /address`.
  static func definition(in text: ByteScanner, at offset: Int) -> String? {
    guard let end = text.end(from: offset + 1, closing: [UInt8(ascii: "]")], limit: 200, without: [UInt8(ascii: "[")]),
      text[end] == UInt8(ascii: ":"), text.isAtLineStart(offset)
    else { return nil }
    let target = text.end(from: end + 1, limit: 80) { $0.isBlank }
    let targetEnd = text.end(from: target, limit: 2048) { !$0.isBlank && !$0.isLineEnd }
    guard targetEnd > target else { return nil }
    // Behind the address only a title may follow: "[Name]: welcome to our school" is a sentence.
    let next = text[text.end(from: targetEnd, limit: 80) { $0.isBlank }]
    guard next == 0 || next.isLineEnd || [0x22, 0x27, 0x28].contains(next) else { return nil }
    return normal(text.bytes[(offset + 1)..<(end - 1)])
  }

  static func normal(_ label: ArraySlice<UInt8>) -> String {
    label.split(whereSeparator: { $0.isBlank }).map { String(decoding: $0, as: UTF8.self).lowercased() }
      .joined(separator: " ")
  }
}
