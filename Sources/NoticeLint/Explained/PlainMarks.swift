/// The punctuation marks of other scripts as those of ASCII that do the same.
enum PlainMarks {
  static func of(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : String(text.map { table[$0] ?? $0 })
  }

  private static let table: [Character: Character] = [
    "（": "(", "）": ")", "［": "[", "］": "]", "【": "[", "】": "]", "，": ",", "：": ":", "；": ";", "？": "?", "！": "!",
    "。": ".",
    "＝": "=", "－": "—", "،": ",", "؛": ";", "؟": "?", "〔": "(", "〕": ")", "﹣": "-",
  ]
}
