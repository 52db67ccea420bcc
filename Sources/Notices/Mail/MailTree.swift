internal import UnicodeText

/// A part of a mail: a header with a body, or with parts in it.
struct MailNode {
  let header: MailHeader
  /// The number of the part it stands in; nil for a mail of its own.
  let parent: Int?
  /// How many parts are around it.
  let depth: Int
  /// The number of the text that `body` is a stretch of.
  let text: Int
  /// The first byte of its header.
  let start: Int
  /// Up to the line end before the next boundary.
  fileprivate(set) var body: TextSpan<FileText>

  var mediaType: String { header.mediaType }
  var isMultipart: Bool { mediaType.hasPrefix("multipart/") }
  var isMail: Bool { mediaType == "message/rfc822" || mediaType == "message/global" }
}

/// The parts of a mail, each behind the one it stands in.
///
/// Read line by line with the boundaries that are open: a line is a boundary only if it is one whole. What stands before the
/// first boundary and behind the last is for programs that know no parts, and is no text.
struct MailTree {
  private(set) var nodes: [MailNode] = []
  /// The file, and mails inside it that had to be decoded first.
  private(set) var texts: [DecodedText] = []
  private(set) var issues: [InputIssue] = []
  /// Whether reading stopped at a limit or at the end of a mail that was cut off.
  var isBroken: Bool { issues.contains { $0.severity == .error } }

  private let limits: ReadingLimits
  private let at: MailIssues

  private struct Open {
    let node: Int
    let boundary: [UInt8]
  }

  init(limits: ReadingLimits, issues: MailIssues) {
    self.limits = limits
    at = issues
  }

  /// Takes on the file, or a mail inside it that had to be decoded; gives its number.
  mutating func add(_ text: DecodedText) -> Int {
    texts.append(text)
    return texts.count - 1
  }

  /// Reads the mail that a stretch of a text is, or that a part holds. O(bytes).
  mutating func read(_ number: Int, _ span: TextSpan<FileText>, parent: Int? = nil) {
    let text = texts[number]
    let bytes = text.bytes
    var open: [Open] = []
    var known: [[UInt8]: Int] = [:]
    var leaf: Int?
    var index = begin(number, span.start, span.end, parent, &open, &known, &leaf)
    while index < span.end, !isBroken {
      let line = MailLines.line(at: index, in: bytes, to: span.end)
      if let (level, isLast) = Self.boundary(bytes, line.text, known) {
        if let leaf {
          nodes[leaf].body = TextSpan(nodes[leaf].body.start, Self.beforeLineEnd(bytes, index, nodes[leaf].body.start))
        }
        leaf = nil
        for closed in open[(level + 1)...] { known[closed.boundary] = nil }
        open.removeSubrange((level + 1)...)
        if isLast {
          known[open[level].boundary] = nil
          open.removeLast()
          index = line.next
        } else {
          index = begin(number, line.next, span.end, open[level].node, &open, &known, &leaf)
        }
        continue
      }
      index = line.next
    }
    if !open.isEmpty, !isBroken { issues.append(at.cutOff(text.origin(of: TextSpan(span.end, span.end)))) }
  }

  /// Reads the header of a part, and of the mail in it, up to the first body.
  private mutating func begin(
    _ text: Int, _ start: Int, _ end: Int, _ parent: Int?, _ open: inout [Open], _ known: inout [[UInt8]: Int],
    _ leaf: inout Int?
  ) -> Int {
    var (start, parent) = (start, parent)
    while true {
      let depth = parent.map { nodes[$0].depth + 1 } ?? 0
      let place = texts[text].origin(of: TextSpan(start, start))
      guard depth <= limits.depth else {
        issues.append(at.tooDeep(place, limits.depth))
        return end
      }
      guard nodes.count < limits.entries else {
        issues.append(at.tooMany(place, limits.entries))
        return end
      }
      let header = MailHeader(texts[text].bytes, from: start, to: end)
      nodes.append(
        MailNode(
          header: header, parent: parent, depth: depth, text: text, start: start,
          body: TextSpan(header.end, end)))
      let node = nodes.count - 1
      let isPlain = TransferEncoding(header.transferEncoding) == .identity
      if nodes[node].isMultipart, let boundary = Self.name(header.parameters["boundary"]) {
        known[boundary] = open.count
        open.append(Open(node: node, boundary: boundary))
        return header.end
      }
      guard nodes[node].isMail, isPlain else {
        leaf = node
        return header.end
      }
      (start, parent) = (header.end, node)
    }
  }

  /// A boundary as it stands in lines: without blanks at its end.
  private static func name(_ parameter: [UInt8]?) -> [UInt8]? {
    guard var name = parameter else { return nil }
    while name.last?.isBlank == true { name.removeLast() }
    return name.isEmpty || name.count > 200 ? nil : name
  }

  private static func boundary(
    _ bytes: [UInt8], _ line: TextSpan<FileText>, _ known: [[UInt8]: Int]
  ) -> (level: Int, isLast: Bool)? {
    let hyphen = UInt8(ascii: "-")
    guard !known.isEmpty, line.count > 2, line.count < 300, bytes[line.start] == hyphen, bytes[line.start + 1] == hyphen
    else { return nil }
    var name = bytes[line.start + 2..<line.end]
    while name.last?.isBlank == true { name.removeLast() }
    if let level = known[Array(name)] { return (level, false) }
    guard name.suffix(2).elementsEqual([hyphen, hyphen]), let level = known[Array(name.dropLast(2))] else { return nil }
    return (level, true)
  }

  /// The line end before a boundary belongs to it.
  private static func beforeLineEnd(_ bytes: [UInt8], _ index: Int, _ floor: Int) -> Int {
    guard index > floor, bytes[index - 1].isLineEnd else { return max(index, floor) }
    let isPair = bytes[index - 1] == .lineFeed && index - 2 >= floor && bytes[index - 2] == .carriageReturn
    return index - (isPair ? 2 : 1)
  }
}
