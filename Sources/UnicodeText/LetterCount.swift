/// How many letters a text has, and how many of them are not of the scripts of its language.
package struct LetterCount<Text> {
  package private(set) var letters = 0
  package private(set) var foreign = 0
  /// From the first letter to the last.
  package private(set) var hull = TextSpan<Text>(0, 0)

  /// Nil where nothing is known of the language's script.
  package init?(_ text: UnsafeBufferPointer<UInt8>, language: LanguageTag) {
    guard let own = language.scriptNumbers else { return nil }
    var offset = 0
    while offset < text.count {
      let (scalar, length) = decodeScalar(text, at: offset)
      let entry = ScalarTable.shared.lookup(scalar)
      let script = entry >> 16 & 0xFF
      if ScalarProperties(rawValue: entry).contains(.letter), script > 1 {
        letters += 1
        if !own.contains(script) { foreign += 1 }
        hull = letters == 1 ? TextSpan(offset, offset + length) : TextSpan(hull.start, offset + length)
      }
      offset += length
    }
  }
}

extension LanguageTag {
  /// ICU's numbers of the scripts that the language is written in; nil where nothing can be said.
  package var scriptNumbers: Set<UInt32>? {
    switch script {
    case "Latn": [25]
    case "Cyrl": [8]
    case "Arab": [2]
    case "Hebr": [19]
    case "Grek": [14]
    case "Armn": [3]
    case "Geor": [12]
    case "Hans", "Hant", "Hani": [17, 5]
    case "Jpan": [17, 20, 22]
    case "Kore": [17, 18]
    case "Deva": [10]
    case "Beng": [4]
    case "Guru": [16]
    case "Gujr": [15]
    case "Taml": [35]
    case "Telu": [36]
    case "Thai": [38]
    case "Laoo": [24]
    case "Khmr": [23]
    case "Mymr": [28]
    case "Ethi": [11]
    default: nil
    }
  }
}
