internal import UnicodeText

/// A kind of field that a mail merge or template system fills in.
struct PlaceholderFamily: Sendable {
  enum Shape: Sendable {
    /// From the opening to the first closing bytes, over several lines too, but not over a blank line.
    case delimited([UInt8], [UInt8])
    /// The function says where a placeholder that begins at the offset ends; nil if none does. It reads a bounded number
    /// of bytes, so that looking at every byte of a file stays linear.
    case shaped(UInt8, @Sendable (_ text: ByteScanner, _ offset: Int, _ context: PlaceholderContext) -> Int?)
  }

  /// Whose field it is.
  let name: String
  let example: String
  let shape: Shape

  var firstByte: UInt8 {
    switch shape {
    case .delimited(let opening, _): opening.first ?? 0
    case .shaped(let byte, _): byte
    }
  }
}

/// What a whole file says about its brackets and quotation marks.
struct PlaceholderContext {
  let syntax: NoticeSyntax
  /// The labels of link reference definitions, in lower case.
  let labels: Set<String>
  /// Whether `«…»` surely holds merge fields somewhere.
  let hasMergeFields: Bool
  /// The district's own, tried before those that everybody has.
  let own: [PlaceholderFamily]

  /// O(bytes).
  init(_ text: ByteScanner, from start: Int, syntax: NoticeSyntax, own: [FieldMarks]) {
    self.syntax = syntax
    self.own = own.map { PlaceholderFamily($0) }
    labels = syntax == .markdown ? LinkLabels.all(in: text, from: start) : []
    hasMergeFields = PlaceholderFamily.hasMergeFields(text, from: start)
  }
}

extension PlaceholderFamily {
  /// Every family, the one with the longer opening first. To add one: a line here; the tests run its example.
  static let all: [PlaceholderFamily] = [
    PlaceholderFamily(
      name: "Handlebars: comment", example: "{{!-- {{draft}} --}}", shape: .delimited(bytes("{{!--"), bytes("--}}"))),
    PlaceholderFamily(
      name: "Handlebars, unescaped", example: "{{{student.name}}}", shape: .delimited(bytes("{{{"), bytes("}}}"))),
    PlaceholderFamily(
      name: "Mustache, Handlebars, Jinja, Liquid", example: "{{student.first_name}}",
      shape: .delimited(bytes("{{"), bytes("}}"))),
    PlaceholderFamily(
      name: "Jinja, Liquid: statement", example: "{% include 'greeting' %}", shape: .delimited(bytes("{%"), bytes("%}"))
    ),
    PlaceholderFamily(name: "Jinja: comment", example: "{# not sent #}", shape: .delimited(bytes("{#"), bytes("#}"))),
    PlaceholderFamily(name: "ERB, ASP", example: "<%= student.name %>", shape: .delimited(bytes("<%"), bytes("%>"))),
    PlaceholderFamily(name: "SEQTA, ICU", example: "{firstname}", shape: enclosed("{", "}", without: "{")),
    PlaceholderFamily(name: "shell, JavaScript", example: "${student_first}", shape: enclosed("${", "}", without: "{")),
    PlaceholderFamily(name: "Ruby", example: "%{name}", shape: enclosed("%{", "}", without: "{")),
    PlaceholderFamily(name: "Python", example: "%(name)s", shape: .shaped(ascii("%"), python)),
    PlaceholderFamily(name: "C, gettext", example: "%1$s", shape: .shaped(ascii("%"), printf)),
    PlaceholderFamily(name: "capitals in percent signs", example: "%STUDENT_1%", shape: .shaped(ascii("%"), percent)),
    PlaceholderFamily(name: "Mailchimp", example: "*|FNAME|*", shape: enclosed("*|", "|*", limit: 200)),
    PlaceholderFamily(
      name: "PowerSchool Enrollment", example: "*is*stu_FirstName*is*", shape: enclosed("*is*", "*is*", without: " ")),
    PlaceholderFamily(name: "Word mail merge", example: "«StudentName»", shape: .shaped(0xC2, guillemets)),
    PlaceholderFamily(name: "angle pairs", example: "<<Parent_Name>>", shape: enclosed("<<", ">>", without: "<")),
    PlaceholderFamily(name: "state sample letters", example: "<ABC School>", shape: .shaped(ascii("<"), angle)),
    PlaceholderFamily(name: "PCR Educator", example: "[[SenderEmail]]", shape: enclosed("[[", "]]", without: "[")),
    PlaceholderFamily(name: "sample letters", example: "[Name of School]", shape: .shaped(ascii("["), bracket)),
    PlaceholderFamily(name: "PowerSchool", example: "^(first_name)", shape: .shaped(ascii("^"), powerSchool)),
    PlaceholderFamily(name: "PowerSchool text", example: "~[text:Lincoln]", shape: enclosed("~[", "]", limit: 200)),
    PlaceholderFamily(name: "GOV.UK Notify", example: "((name))", shape: enclosed("((", "))", without: "()")),
    PlaceholderFamily(name: "form blank", example: "______", shape: .shaped(ascii("_"), blankRun)),
    PlaceholderFamily(name: "form blank, escaped", example: "\\_\\_\\_\\_", shape: .shaped(ascii("\\"), escapedRun)),
  ]

  /// A field between marks, on one line.
  init(_ marks: FieldMarks) {
    self.init(
      name: marks.text, example: marks.opening + "name" + marks.closing,
      shape: Self.enclosed(marks.opening, marks.closing, limit: 200))
  }

  /// The indices in ``all`` of the families that begin with a byte.
  static let byFirstByte: [[Int]] = {
    var table = [[Int]](repeating: [], count: 256)
    for (index, family) in all.enumerated() { table[Int(family.firstByte)].append(index) }
    return table
  }()

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  private static func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }

  /// Something that is not blank between two fixed strings on one line. `without` lists ASCII characters that end the hope.
  private static func enclosed(_ opening: String, _ closing: String, limit: Int = 60, without: String = "") -> Shape {
    let (opening, closing, without) = (bytes(opening), bytes(closing), bytes(without))
    return .shaped(opening.first ?? 0) { text, offset, _ in
      guard text.has(opening, at: offset) else { return nil }
      return text.end(from: offset + opening.count, closing: closing, limit: limit, without: without)
    }
  }
}

/// Finds placeholders at rising offsets of one text, in linear time in all.
struct PlaceholderFinder {
  /// A template tag that is longer than this was never closed.
  static let delimitedLimit = 2048

  private let text: ByteScanner
  private let context: PlaceholderContext
  private var openings: [NextOccurrence]
  private var closings: [NextOccurrence]

  init(_ text: ByteScanner, context: PlaceholderContext) {
    self.text = text
    self.context = context
    let pairs = PlaceholderFamily.all.map { family in
      if case .delimited(let opening, let closing) = family.shape { (opening, closing) } else { ([UInt8](), [UInt8]()) }
    }
    openings = pairs.map { NextOccurrence($0.0) }
    closings = pairs.map { NextOccurrence($0.1) }
  }

  /// Where the placeholder that begins at an offset ends.
  mutating func end(at offset: Int) -> Int? {
    for family in context.own where family.firstByte == text[offset] {
      if case .shaped(_, let find) = family.shape, let end = find(text, offset, context) { return min(end, text.count) }
    }
    for index in PlaceholderFamily.byFirstByte[Int(text[offset])] {
      switch PlaceholderFamily.all[index].shape {
      case .shaped(_, let end):
        if let end = end(text, offset, context), end > offset { return min(end, text.count) }
      case .delimited(let opening, let closing):
        guard text.has(opening, at: offset) else { continue }
        let inside = offset + opening.count
        let close = closings[index].position(from: inside, in: text)
        guard close < text.count, close > inside, close - inside <= Self.delimitedLimit else { continue }
        // Another opening in between: this one was forgotten, and what follows it is prose.
        guard openings[index].position(from: inside, in: text) > close, !holdsBlankLine(inside, close) else { continue }
        return close + closing.count
      }
    }
    return nil
  }

  private func holdsBlankLine(_ start: Int, _ end: Int) -> Bool {
    var lineIsBlank = false
    for index in start..<end {
      let byte = text[index]
      if byte == .lineFeed || (byte == .carriageReturn && text[index + 1] != .lineFeed) {
        if lineIsBlank { return true }
        lineIsBlank = true
      } else if !byte.isBlank, byte != .carriageReturn {
        lineIsBlank = false
      }
    }
    return false
  }
}
