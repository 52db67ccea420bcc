internal import UnicodeText

/// A stretch of the file that is no prose.
struct Opaque: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A placeholder or an address: one U+FFFC stands for it.
    case mask
    /// A comment, a script: nothing stands for it.
    case hidden
  }

  let span: TextSpan<FileText>
  let kind: Kind
}

/// What the readers of the formats share: the file, and where in it prose is not.
struct NoticeSource: Sendable {
  let file: String
  let bytes: [UInt8]
  let lines: LineIndex
  /// Where the notice itself begins, behind a byte-order mark and front matter.
  let bodyStart: Int
  /// Placeholders and comments, in order, disjoint.
  let fields: [Opaque]
  /// The same with addresses.
  let opaque: [Opaque]
  /// Which stretches stand under a condition of a template.
  let branches: BranchTree
  /// What is odd about its tags.
  let issues: [InputIssue]

  init(_ bytes: [UInt8], file: String, lines: LineIndex, bodyStart: Int, syntax: NoticeSyntax, own: [FieldMarks]) {
    self.file = file
    self.bytes = bytes
    self.lines = lines
    self.bodyStart = bodyStart
    let stretches = OpaqueStretches(bytes, from: bodyStart, syntax: syntax, own: own)
    fields = stretches.fields
    opaque = stretches.all
    let scanner = BranchScanner(stretches.controls)
    branches = scanner.tree
    issues = Self.issues(scanner.problems) { problem, message, help in
      InputIssue(
        code: problem.kind == .tooDeep ? "notice/too-deep" : "notice/unbalanced-tag", severity: .warning,
        message: message, help: help, file: file, span: problem.tag.span,
        position: lines.position(at: problem.tag.span.start, in: bytes))
    }
  }

  /// Whether a line shows nothing: comments and control tags stand in it, and blanks.
  func isHidden(_ line: TextSpan<FileText>) -> Bool {
    var offset = line.start
    var index = firstOpaque(endingAfter: offset)
    guard index < opaque.count, opaque[index].kind == .hidden else { return false }
    while offset < line.end {
      if index < opaque.count, opaque[index].span.start <= offset {
        guard opaque[index].kind == .hidden else { return false }
        offset = opaque[index].span.end
        index += 1
      } else if bytes[offset].isBlank {
        offset += 1
      } else {
        return false
      }
    }
    return true
  }

  /// What comments say to this program. O(comments).
  var remarks: [Remark] {
    fields.compactMap { field in
      field.kind == .hidden
        ? Remark.words(of: bytes.slice(field.span)).map { Remark(text: $0, span: field.span) } : nil
    }
  }

  /// The index of the first stretch that ends behind an offset. O(log stretches).
  func firstOpaque(endingAfter offset: Int) -> Int {
    var low = 0
    var high = opaque.count
    while low < high {
      let middle = (low + high) / 2
      if opaque[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last line end between two offsets: CR LF, LF or CR. O(distance).
  func lastLineEnd(from start: Int, to end: Int) -> TextSpan<FileText>? {
    var index = min(end, bytes.count) - 1
    while index >= start {
      if bytes[index] == .lineFeed {
        let isPair = index > start && bytes[index - 1] == .carriageReturn
        return TextSpan(isPair ? index - 1 : index, index + 1)
      }
      if bytes[index] == .carriageReturn { return TextSpan(index, index + 1) }
      index -= 1
    }
    return nil
  }

  func issue(
    _ code: String, severity: Severity = .error, at span: TextSpan<FileText>, _ message: String, help: String
  ) -> InputIssue {
    InputIssue(
      code: code, severity: severity, message: message, help: help, file: file, span: span,
      position: lines.position(at: span.start, in: bytes))
  }
}

/// Which markup a file can hold: it decides what a bracket means.
enum NoticeSyntax: Sendable {
  case plainText
  case markdown
  case html
}

/// Where the text begins: behind a byte-order mark.
func markEnd(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isBlank: Bool { self == .space || self == .tab }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isUpper: Bool { (0x41...0x5A).contains(self) }
  var isLower: Bool { (0x61...0x7A).contains(self) }
  var isLetter: Bool { isUpper || isLower }
  /// An ASCII letter or digit.
  var isAlphanumeric: Bool { isLetter || isDigit }
  var isIdentifier: Bool { isAlphanumeric || self == UInt8(ascii: "_") }
  var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}
