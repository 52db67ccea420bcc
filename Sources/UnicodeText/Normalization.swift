internal import CICU

/// A normal form of the Unicode Standard (annex 15), computed by ICU.
public enum NormalForm: Sendable, CaseIterable {
  /// Composed characters: `e` + U+0301 becomes `é`.
  case nfc
  case nfd
  case nfkc
  case nfkd
  /// NFKC with full case folding and without ignorable characters: the form in which words are compared.
  case nfkcCaseFold

  fileprivate var code: cicu_form {
    switch self {
    case .nfc: CICU_NFC
    case .nfd: CICU_NFD
    case .nfkc: CICU_NFKC
    case .nfkd: CICU_NFKD
    case .nfkcCaseFold: CICU_NFKC_CASEFOLD
    }
  }

  /// Whether the bytes are in this form already. Copies nothing. O(bytes).
  public func holds(for bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    withCharacters(bytes) { cicu_is_normalized(code, $0, $1) }
  }

  /// The text in this form, with the way back. Where the text is in the form already, nothing is copied and the
  /// result says ``Normalized/unchanged``. Ill-formed bytes stay as they are. O(bytes).
  public func normalize(_ bytes: UnsafeBufferPointer<UInt8>) -> Normalized {
    if holds(for: bytes) { return .unchanged }
    guard let result = withCharacters(bytes, { cicu_normalize(code, $0, $1) }) else { return .unchanged }
    defer { cicu_normalized_close(result) }
    var length: Int32 = 0
    let start = cicu_normalized_bytes(result, &length)
    let text = UnsafeRawBufferPointer(start: start, count: Int(length))
    var count: Int32 = 0
    let runs = cicu_normalized_runs(result, &count)
    var map = PieceMap<InputText, NormalText>()
    var source = 0
    for run in UnsafeBufferPointer(start: runs, count: Int(count)) {
      let end = source + Int(run.source)
      map.append(TextSpan(source, end), count: Int(run.target), encoding: run.changed ? .normalized : .verbatim)
      source = end
    }
    return .changed(Array(text), map)
  }

  /// The text in this form. O(bytes).
  public func normalize(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      switch normalize(bytes) {
      case .unchanged: String(decoding: bytes, as: UTF8.self)
      case .changed(let bytes, _): String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}

/// What a normalisation gives.
public enum Normalized: Sendable {
  /// The input is in the form already: every position stays where it is.
  case unchanged
  /// The new bytes, and the way back to the input.
  case changed([UInt8], PieceMap<InputText, NormalText>)
}

/// The version of ICU this process runs with ("72.1") and the version of Unicode it implements ("15.0").
public enum UnicodeVersion {
  public static var icu: String { String(cString: cicu_icu_version()) }
  public static var unicode: String { String(cString: cicu_unicode_version()) }
}

/// Folds many short stretches of one text in one call to ICU (NFKC case folding).
///
/// Returns the folded bytes of all, one after another, and the end of each. Meant for the few words that need more
/// than a table: see ``ScalarTable``.
package func foldSpans(of text: UnsafeBufferPointer<UInt8>, spans: [Int32]) -> (bytes: [UInt8], ends: [Int32]) {
  let count = spans.count / 2
  guard count > 0 else { return ([], []) }
  var ends = [Int32](repeating: 0, count: count)
  var capacity = spans.count * 16
  while true {
    var needed: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
      needed = withCharacters(text) { characters, _ in
        buffer.withMemoryRebound(to: CChar.self) {
          cicu_fold_spans(characters, spans, Int32(count), $0.baseAddress, Int32(capacity), &ends)
        }
      }
      used = min(Int(max(needed, 0)), capacity)
    }
    if needed < 0 { return ([], [Int32](repeating: 0, count: count)) }
    if Int(needed) <= capacity { return (bytes, ends) }
    capacity = Int(needed)
  }
}

/// Hands the bytes to C as characters; an empty buffer has an address too.
func withCharacters<Result>(
  _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafePointer<CChar>, Int32) -> Result
) -> Result {
  guard let start = bytes.baseAddress else {
    var none: CChar = 0
    return body(&none, 0)
  }
  return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { body($0, Int32(clamping: bytes.count)) }
}
