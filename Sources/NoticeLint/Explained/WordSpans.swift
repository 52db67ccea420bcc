internal import UnicodeText

/// Words as places, for evidence; the matcher has its own, faster way.
enum WordSpans {
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan<PartText>] {
    var result: [TextSpan<PartText>] = []
    var index = 0
    var start = -1
    var end = 0
    var hasUnspaced = false
    while index < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: index)
      let properties = ScalarTable.shared.properties(scalar)
      let isApostrophe = scalar == 0x2BC || scalar == 0x2BB
      if scalar == 0x5F || (!isApostrophe && !properties.isDisjoint(with: .word) && !properties.contains(.ignorable)) {
        if start < 0 { start = index }
        end = index + length
        if Script.isUnspaced(ScalarTable.shared.script(scalar)) { hasUnspaced = true }
      } else if !properties.contains(.ignorable), start >= 0 {
        result.append(TextSpan(start, end))
        start = -1
      }
      index += length
    }
    if start >= 0 { result.append(TextSpan(start, end)) }
    return hasUnspaced ? cut(result, of: bytes) : result
  }

  /// Cuts runs of scripts without spaces where ICU's dictionary does.
  private static func cut(_ spans: [TextSpan<PartText>], of bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan<PartText>] {
    let boundaries = Segmentation.words.boundaries(of: bytes)
    var next = 0
    return spans.flatMap { span -> [TextSpan<PartText>] in
      while next < boundaries.count, boundaries[next] <= span.start { next += 1 }
      guard next < boundaries.count, boundaries[next] < span.end else { return [span] }
      var result: [TextSpan<PartText>] = []
      var start = span.start
      while next < boundaries.count, boundaries[next] < span.end {
        result.append(TextSpan(start, boundaries[next]))
        start = boundaries[next]
        next += 1
      }
      return result + [TextSpan(start, span.end)]
    }
  }

  static func folded(_ spans: [TextSpan<PartText>], of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    let flat = spans.flatMap { [Int32(clamping: $0.start), Int32(clamping: $0.end)] }
    let (folded, ends) = foldSpans(of: bytes, spans: flat)
    var start = 0
    return ends.map { end in
      defer { start = Int(end) }
      // No word is that long, and comparing one with marks without end would cost its square.
      if Int(end) - start > 1024 { return "\u{FFFC}" }
      return String(decoding: folded[start..<Int(end)], as: UTF8.self)
    }
  }

  /// The folded words of a text.
  static func folded(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { folded(of($0), of: $0) }
  }
}

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
