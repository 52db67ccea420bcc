internal import StrictYAML
internal import UnicodeText

/// A stretch of a file and what takes its place.
struct ByteEdit: Comparable {
  let span: TextSpan<FileText>
  let text: [UInt8]

  init(_ start: Int, _ end: Int, _ text: String) {
    span = TextSpan(start, end)
    self.text = Array(text.utf8)
  }

  /// By place; at one place what is indented further comes first, for it belongs to what stands before.
  static func < (left: ByteEdit, right: ByteEdit) -> Bool {
    left.span == right.span ? left.text.lexicographicallyPrecedes(right.text) : left.span < right.span
  }

  /// The bytes with the edits, which are in order and do not overlap.
  static func applied(_ edits: some Sequence<ByteEdit>, to bytes: [UInt8], within: Range<Int>? = nil) -> [UInt8] {
    let range = within ?? 0..<bytes.count
    var result: [UInt8] = []
    var end = range.lowerBound
    for edit in edits {
      result += bytes[end..<max(end, edit.span.start)] + edit.text
      end = max(end, edit.span.end)
    }
    return result + bytes[end..<range.upperBound]
  }

  /// The lines that differ; edits of neighbouring lines stand together.
  static func lines(_ edits: [ByteEdit], in bytes: [UInt8], _ index: LineIndex) -> [LineChange] {
    var groups: [(range: Range<Int>, edits: [ByteEdit])] = []
    for edit in edits {
      let start = bytes[..<edit.span.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[edit.span.end...].firstIndex(of: 0x0A) ?? bytes.count
      if let last = groups.last, start <= last.range.upperBound + 1 {
        groups[groups.count - 1].range = last.range.lowerBound..<max(end, last.range.upperBound)
        groups[groups.count - 1].edits.append(edit)
      } else {
        groups.append((start..<end, [edit]))
      }
    }
    return groups.compactMap { group in
      change(
        split(Array(bytes[group.range])), split(applied(group.edits, to: bytes, within: group.range)),
        line: index.line(at: group.range.lowerBound))
    }
  }

  private static func split(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// Without the lines that stay, in front and behind.
  private static func change(_ before: [String], _ after: [String], line: Int) -> LineChange? {
    guard before != after else { return nil }
    let least = min(before.count, after.count)
    let front = zip(before, after).prefix { $0.0 == $0.1 }.count
    let back = min(least - front, zip(before.reversed(), after.reversed()).prefix { $0.0 == $0.1 }.count)
    return LineChange(
      line: line + front, before: Array(before[front..<before.count - back]),
      after: Array(after[front..<after.count - back]))
  }
}

/// Where the fields of a language section stand in their file.
struct SectionPlace {
  let pairs: [YAMLPair]
  /// Whether it is written in braces.
  let isFlow: Bool

  /// What makes a change. A text that is not there is not written.
  func edits(_ change: ExplanationChange, in bytes: [UInt8]) -> [ByteEdit] {
    var edits: [ByteEdit] = []
    for part in ExplanationPart.allCases {
      guard let text = change.texts[part], let pair = pair(part.rawValue) else { continue }
      let span = pair.value.span
      edits.append(ByteEdit(span.start, span.end, value(text, of: pair, in: bytes)))
    }
    guard let checked = change.checked else { return edits }
    if let pair = pair("checked") {
      let text = ScalarText.line(checked, inFlow: isFlow)
      edits.append(ByteEdit(pair.value.span.start, pair.value.span.end, text))
    } else if checked != "draft", let last = (ExplanationPart.allCases.compactMap { self.pair($0.rawValue) }).first {
      // Without the key an explanation is a draft.
      let end = last.value.span.end
      let start = isFlow ? ", " : Self.lineEnd(bytes) + String(repeating: " ", count: indent(of: last, in: bytes))
      edits.append(ByteEdit(end, end, "\(start)checked: \(ScalarText.line(checked, inFlow: isFlow))"))
    }
    return edits
  }

  private func pair(_ key: String) -> YAMLPair? { pairs.first { $0.key == key } }

  private func indent(of pair: YAMLPair, in bytes: [UInt8]) -> Int {
    let start = bytes[..<pair.keySpan.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return pair.keySpan.start - start
  }

  /// As a block where the old text was one, or where the line would grow too long.
  private func value(_ text: String, of pair: YAMLPair, in bytes: [UInt8]) -> String {
    let line = ScalarText.line(text, inFlow: isFlow)
    guard !isFlow else { return line }
    let wasBlock = bytes.slice(pair.value.span).first.map { $0 == 0x3E || $0 == 0x7C } ?? false
    let indent = indent(of: pair, in: bytes)
    let isLong = indent + pair.key.utf8.count + 2 + displayWidth(of: line) > ScalarText.width
    return wasBlock || isLong ? ScalarText.block(text, indent: indent + 2, lineEnd: Self.lineEnd(bytes)) : line
  }

  /// How lines of the file end.
  static func lineEnd(_ bytes: [UInt8]) -> String {
    guard let end = bytes.firstIndex(of: 0x0A), end > 0 else { return "\n" }
    return bytes[end - 1] == 0x0D ? "\r\n" : "\n"
  }
}
