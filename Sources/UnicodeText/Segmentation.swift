internal import CICU

/// What a text is cut into (Unicode annex 29, with ICU's tailorings and dictionaries).
public enum Segmentation: Sendable, CaseIterable {
  /// What a reader takes for one character.
  case graphemes
  case words
  case sentences

  private var code: cicu_break {
    switch self {
    case .graphemes: CICU_GRAPHEMES
    case .words: CICU_WORDS
    case .sentences: CICU_SENTENCES
    }
  }

  /// All boundaries as byte offsets in increasing order, 0 and the length included. An empty text has the boundary 0.
  ///
  /// O(bytes); opening ICU's iterator costs some microseconds, the first one in a process some milliseconds.
  public func boundaries(of bytes: UnsafeBufferPointer<UInt8>, language: LanguageTag = .root) -> [Int] {
    guard !bytes.isEmpty else { return [0] }
    var capacity = bytes.count / (self == .sentences ? 32 : 3) + 16
    while true {
      var found: Int32 = 0
      let offsets = [Int32](unsafeUninitializedCapacity: capacity) { buffer, used in
        found = withCharacters(bytes) {
          cicu_boundaries(code, language.icuName, $0, $1, buffer.baseAddress, Int32(capacity))
        }
        used = min(Int(max(found, 0)), capacity)
      }
      if found < 0 { return [0, bytes.count] }
      if Int(found) <= capacity { return offsets.map(Int.init) }
      capacity = Int(found)
    }
  }

  /// The pieces between the boundaries of a text.
  public func segments(of text: String, language: LanguageTag = .root) -> [Substring] {
    var copy = text
    let offsets = copy.withUTF8 { boundaries(of: $0, language: language) }
    let utf8 = text.utf8
    let indices = offsets.map { utf8.index(utf8.startIndex, offsetBy: $0) }
    return zip(indices, indices.dropFirst()).map { text[$0..<$1] }
  }
}
