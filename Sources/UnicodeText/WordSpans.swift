/// Words as places, for evidence and for checking explanations; the matcher has its own, faster way.
package enum WordSpans {
  package static func of<Text>(_ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan<Text>] {
    var result: [TextSpan<Text>] = []
    var index = 0
    var start = -1
    var end = 0
    var hasUnspaced = false
    while index < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: index)
      let entry = ScalarTable.shared.lookup(scalar)
      let properties = ScalarProperties(rawValue: entry)
      let isApostrophe = scalar == 0x2BC || scalar == 0x2BB
      if scalar == 0x5F || (!isApostrophe && !properties.isDisjoint(with: .word) && !properties.contains(.ignorable)) {
        if start < 0 { start = index }
        end = index + length
        if Script.isUnspaced(entry >> 16 & 0xFF) { hasUnspaced = true }
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
  private static func cut<Text>(_ spans: [TextSpan<Text>], of bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan<Text>] {
    let boundaries = Segmentation.words.boundaries(of: bytes)
    var next = 0
    return spans.flatMap { span -> [TextSpan<Text>] in
      while next < boundaries.count, boundaries[next] <= span.start { next += 1 }
      guard next < boundaries.count, boundaries[next] < span.end else { return [span] }
      var result: [TextSpan<Text>] = []
      var start = span.start
      while next < boundaries.count, boundaries[next] < span.end {
        result.append(TextSpan(start, boundaries[next]))
        start = boundaries[next]
        next += 1
      }
      return result + [TextSpan(start, span.end)]
    }
  }

  package static func folded<Text>(_ spans: [TextSpan<Text>], of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
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
  package static func folded(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      let spans: [TextSpan<InputText>] = of(bytes)
      return folded(spans, of: bytes)
    }
  }
}
