internal import CICU

/// What a text looks like (Unicode technical standard 39): texts with equal skeletons can hardly be told apart. O(bytes).
package func skeleton(of text: String) -> String {
  var text = text
  return text.withUTF8 { bytes in
    var buffer = [CChar](repeating: 0, count: bytes.count * 4 + 64)
    let length = withCharacters(bytes) { cicu_skeleton($0, $1, &buffer, Int32(clamping: buffer.count)) }
    guard length >= 0, length <= buffer.count else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: buffer[..<Int(length)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Whether two texts differ only in what the dictionaries of a language order second: accents, points, capitals.
/// Opens a collator: for explaining one word, not for searching.
package func differOnlyInAccents(_ left: String, _ right: String, language: LanguageTag) -> Bool {
  var (left, right) = (left, right)
  return left.withUTF8 { left in
    right.withUTF8 { right in
      withCharacters(left) { leftStart, leftCount in
        withCharacters(right) { cicu_primary_equal(language.canonical, leftStart, leftCount, $0, $1) }
      }
    }
  }
}

/// A text of any script as ICU writes it in the letters a to z, in lower case; nil where it has no rules. Takes
/// milliseconds: for checking a glossary, not for letters.
package func latinLetters(of text: String) -> String? {
  var text = text
  return text.withUTF8 { bytes in
    var buffer = [CChar](repeating: 0, count: bytes.count * 8 + 64)
    let length = withCharacters(bytes) { cicu_to_latin($0, $1, &buffer, Int32(clamping: buffer.count)) }
    guard length >= 0, length <= buffer.count else { return nil }
    return String(decoding: buffer[..<Int(length)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
