internal import UnicodeText

/// What libyaml could not understand.
struct YAMLSyntaxError {
  var problem: String
  var context: String
  var span: TextSpan<FileText>

  func issue(in source: YAMLSource) -> InputIssue {
    let (message, help) = explanation(in: source)
    return source.issue("syntax", at: span, message, help: help)
  }

  /// Words of the parser and what to say instead, so that somebody who never heard of YAML can mend the line.
  /// The first row that fits is taken.
  private static let explanations: [(words: String, message: String, help: String)] = [
    (
      "escape character", "a backslash between \" marks begins a code that does not exist",
      "write \\\\ for a backslash, or put ' around the text instead of \""
    ),
    (
      "hexdecimal", "a \\x or \\u code is not complete",
      "write the character itself, or put ' around the text instead of \""
    ),
    (
      "escape code", "a \\u code names no character",
      "write the character itself, or put ' around the text instead of \""
    ),
    ("quoted scalar", "a quotation mark is opened and not closed", "close the text with the same quotation mark"),
    ("an alias", "a text cannot begin with *", "put quotation marks around the text"),
    ("an anchor", "a text cannot begin with &", "put quotation marks around the text"),
    ("directive", "a line cannot begin with %", "put quotation marks around the text"),
    ("tag", "a text cannot begin with !", "put quotation marks around the text"),
    ("incompatible YAML", "a line cannot begin with %", "leave the line out"),
    (
      "block scalar", "something stands behind | or > on its line",
      "begin the text on the next line, or put quotation marks around it"
    ),
    (
      "mapping values are not allowed", "a colon stands where no new key can begin",
      "put quotation marks around a text that contains a colon: \"Part A: who is served\""
    ),
    ("cannot start any token", "a text cannot begin with this character", "put quotation marks around the text"),
    ("node content", "a bracket or comma stands where a text begins", "put quotation marks around the text"),
    ("a flow", "a list or mapping in brackets is not closed", "close it with ] or }, with a comma between the items"),
    ("expected ':'", "a key without a colon", "write `key: value`, with a space behind the colon"),
    (
      "block sequence entries", "a - stands where no list can begin",
      "begin the list on the next line, or put quotation marks around the text"
    ),
    ("mapping keys", "a ? stands where no key can begin", "put quotation marks around the text"),
    (
      "<document start>", "this line does not belong to what stands above it",
      "give all keys of one level the same number of spaces in front, and keep one document in a file"
    ),
    (
      "did not find expected", "this line is not indented like its neighbours",
      "give all keys of one level the same number of spaces in front"
    ),
  ]

  private func explanation(in source: YAMLSource) -> (String, String) {
    if let found = source.misfit(at: span.start, problem: problem) { return found }
    for row in Self.explanations where problem.contains(row.words) || context.contains(row.words) {
      return (row.message, row.help)
    }
    return ("this line is not understood: \(problem)", "compare it with its neighbours")
  }
}

extension YAMLSyntaxError {
  /// The mistake where a reader would look for it: the parser notices a missing colon one line further on, and takes a line
  /// that is indented too far for the end of the text above it.
  func atItsCause(in source: YAMLSource) -> YAMLSyntaxError {
    guard problem.contains("mapping values") || problem.contains("expected ':'") else { return self }
    var result = self
    let number = source.lines.line(at: span.start)
    for line in stride(from: number, through: max(number - 1, 1), by: -1) {
      guard let place = source.noBreakSpace(in: source.lineSpan(line)) else { continue }
      result.span = TextSpan(place, place)
      return result
    }
    let line = source.lineSpan(number)
    guard problem.contains("mapping values"), number > 1, source.isFirstColon(span.start, in: line) else { return self }
    if let above = source.keyWithoutColon(in: source.lineSpan(number - 1)) {
      result.span = TextSpan(above, above)
      result.problem = "expected ':'"
    } else {
      let start = source.indentation(of: line)
      result.span = TextSpan(start, start)
      result.problem = "did not find expected key"
    }
    return result
  }
}

extension YAMLSource {
  private func byte(_ offset: Int) -> UInt8? {
    span.contains(offset) ? text[offset - span.start] : nil
  }

  /// The stretch of a line that lies in what is read, without its end.
  func lineSpan(_ number: Int) -> TextSpan<FileText> {
    let line = lines.span(ofLine: number, in: original)
    return TextSpan(max(line.start, span.start), min(line.end, span.end))
  }

  /// What the bytes around a mistake tell better than the parser's words.
  fileprivate func misfit(at offset: Int, problem: String) -> (String, String)? {
    if byte(offset) == 0x09 { return ("a tab stands where a space should be", "write a space instead of the tab") }
    if byte(offset) == 0xC2, byte(offset + 1) == 0xA0 {
      return ("a no-break space stands where a space should be", "delete it and type an ordinary space")
    }
    if byte(offset) == 0x3A, problem.contains("did not find expected") {
      return ("there is no key in front of this colon", "write `key: value`")
    }
    guard problem.contains("did not find expected") else { return nil }
    var index = offset - 1
    while byte(index) == 0x20 { index -= 1 }
    guard byte(index) == 0x22 || byte(index) == 0x27 else { return nil }
    return (
      "the text goes on behind its closing quotation mark",
      "write an apostrophe between ' marks twice (''), or put the other quotation marks around the whole text"
    )
  }

  fileprivate func noBreakSpace(in line: TextSpan<FileText>) -> Int? {
    line.range.dropFirst().first {
      byte($0) == 0xC2 && byte($0 + 1) == 0xA0 && (byte($0 - 1) == 0x3A || byte($0 - 1) == 0x2D)
    }
  }

  /// Where the text of a line begins that has no colon and is no list item and no comment.
  fileprivate func keyWithoutColon(in line: TextSpan<FileText>) -> Int? {
    let start = indentation(of: line)
    let hasColon = line.range.contains { byte($0) == 0x3A && (byte($0 + 1).map { $0 <= 0x20 } ?? true) }
    return start < line.end && byte(start) != 0x23 && byte(start) != 0x2D && !hasColon ? start : nil
  }

  fileprivate func isFirstColon(_ offset: Int, in line: TextSpan<FileText>) -> Bool {
    line.range.first { byte($0) == 0x3A } == offset
  }

  /// The offset of the first byte of a line that is not a space.
  func indentation(of line: TextSpan<FileText>) -> Int {
    line.range.first { byte($0) != 0x20 } ?? line.end
  }
}
