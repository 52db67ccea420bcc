import StrictXML
import Testing
import UnicodeText

/// Events with their places, and the texts that are refused.
@Suite struct StrictXMLTests {
  /// The end of an empty element has no bytes of its own.
  @Test func eventsHaveThePlacesOfTheText() throws {
    let text =
      "<?xml version=\"1.0\"?>\r\n<a:p xmlns:a=\"urn:w\" a:x=\"1\"><!-- no -->Rates &amp; <b/>caf&#xE9;\r\nend</a:p>"
    let log = try events(text)
    #expect(
      log == [
        "start w:p <a:p xmlns:a=\"urn:w\" a:x=\"1\">", "text Rates ", "reference &amp; = &", "text  ", "start b <b/>",
        "end b ", "text caf", "reference &#xE9; = é", "text \r\n", "text end", "end w:p </a:p>",
      ])
  }

  @Test func aTextOfCDataIsVerbatim() throws {
    #expect(
      try events("<a><![CDATA[1 &amp; <b>]]>&lt;</a>").dropFirst().dropLast() == [
        "text 1 &amp; <b>", "reference &lt; = <",
      ])
  }

  @Test func attributesAreFoundByTheReadersPrefix() throws {
    let log = Log("<p xmlns='urn:w' xmlns:v='urn:w' v:val='a &amp; b' val='c' xml:lang='es'/>")
    var found: [String?] = []
    var pieces: [String] = []
    log.onStart = { element in
      found = [element["w:val"], element["val"], element["xml:lang"], element["lang"]]
      element.pieces(of: "w:val") { span, decoded in
        pieces.append(log.bytes.string(span) + (decoded.map { " = " + String(decoding: $0, as: UTF8.self) } ?? ""))
      }
    }
    try StrictXML(namespaces: [("urn:w", "w")]).read(log.bytes, to: log)
    #expect(found == ["a & b", "c", "es", nil])
    #expect(pieces == ["a ", "&amp; = &", " b"])
  }

  @Test func strangersAreToldApartWhereTheDefaultNamespaceIsKnown() throws {
    let log = Log("<p xmlns='urn:w'><q xmlns='urn:other'/><r xmlns=''/></p>")
    try StrictXML(namespaces: [("urn:w", "")]).read(log.bytes, to: log)
    #expect(log.events.filter { $0.hasPrefix("end") }.map { $0.split(separator: " ")[1] } == ["?:q", "?:r", "p"])
  }

  static let refused: [(text: String, kind: XMLProblem.Kind, place: String)] = [
    ("", .empty, "1:1"), (" \n ", .empty, "1:1"), ("\u{FEFF}", .empty, "1:1"),
    ("<a>\n<b>text", .endsEarly, "2:8"), ("<a>\n<b", .endsEarly, "2:3"), ("<a><![CDATA[x", .endsEarly, "1:14"),
    ("<a>é</b>", .malformed, "1:7"), ("<a/>\n<b/>", .malformed, "2:1"), ("plain text", .malformed, "1:1"),
    ("<a>\u{1}</a>", .malformed, "1:4"), ("<a b='1' b='2'/>", .malformed, "1:10"), ("<x:a/>", .malformed, "1:1"),
    ("<!DOCTYPE a [<!ENTITY e 'x'>]>\n<a>&e;</a>", .documentType, "1:13"),
    ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<a>&e;</a>", .documentType, "1:13"),
    ("<!DOCTYPE a SYSTEM 'a.dtd'>\n<a>\n&e;</a>", .unknownEntity, "3:1"), ("<a>&nbsp;</a>", .unknownEntity, "1:4"),
    ("<?xml version='1.0' encoding='windows-1251'?>\n<a/>", .encoding("windows-1251"), "1:1"),
    ("<a><a><a><a>\n<a></a></a></a></a></a>", .tooDeep(limit: 4), "2:1"),
  ]

  @Test(arguments: refused.indices) func isRefused(_ row: Int) throws {
    let (text, kind, place) = Self.refused[row]
    let log = Log(text)
    let problem = try #require(throws: XMLProblem.self) { try StrictXML(depth: 4).read(log.bytes, to: log) }
    #expect(problem.kind == kind)
    #expect("\(problem.position.line):\(problem.position.column)" == place)
    #expect(!problem.message.isEmpty && !problem.message.hasSuffix("."))
    #expect(!log.events.contains { $0.contains("passwd") })
  }

  @Test func aHandlerStopsTheReading() throws {
    let log = Log("<a><b/><c/></a>")
    log.stopsAt = "b"
    let problem = try #require(throws: XMLProblem.self) { try StrictXML().read(log.bytes, to: log) }
    #expect(problem.message == "enough" && problem.offset == 3)
    #expect(log.events == ["start a <a>"])
  }

  @Test func everyPrefixEndsEarly() throws {
    let text = Array("<?xml version='1.0'?><a x='é'>ü &amp; <b><![CDATA[x]]></b><!-- c --></a>".utf8)
    for count in 1..<text.count {
      let log = Log(String(decoding: text, as: UTF8.self))
      let cut = Array(text[..<count])
      let problem = try #require(throws: XMLProblem.self) { try StrictXML().read(cut, to: log) }
      #expect(problem.kind == .endsEarly, "\(count)")
    }
  }

  @Test func utf16IsReadAsUTF8() throws {
    let text = "<?xml version='1.0' encoding='UTF-16'?><a>नोट 🏫</a>"
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try StrictXML.utf8(little) == Array(text.utf8))
    #expect(try StrictXML.utf8([0xFE, 0xFF] + big) == Array("\u{FEFF}\(text)".utf8))
    #expect(try events(String(decoding: try StrictXML.utf8(little), as: UTF8.self)).contains("text नोट 🏫"))
    #expect(throws: XMLProblem.self) { try StrictXML.utf8(little + [0x3D, 0xD8]) }
    #expect(throws: XMLProblem.self) { try StrictXML.utf8(little.dropLast()) }
    #expect(try StrictXML.utf8(Array(text.utf8)) == Array(text.utf8))
  }

  @Test func deepAndWideTextsAreLinear() throws {
    let deep = Log(String(repeating: "<a>", count: 200_000))
    let problem = try #require(throws: XMLProblem.self) { try StrictXML().read(deep.bytes, to: deep) }
    #expect(problem.kind == .tooDeep(limit: 256))
    let wide = Log("<a>" + String(repeating: "<b c='d'/>", count: 50_000) + "</a>")
    try StrictXML().read(wide.bytes, to: wide)
    #expect(wide.events.count == 100_002)
  }

  private func events(_ text: String) throws -> [String] {
    let log = Log(text)
    try StrictXML(namespaces: [("urn:w", "w")]).read(log.bytes, to: log)
    return log.events
  }
}

/// Writes down what it is told, as it stands in the text.
private final class Log: XMLHandler {
  let bytes: [UInt8]
  var events: [String] = []
  var stopsAt = ""
  var onStart: (borrowing XMLElement) -> Void = { _ in }

  init(_ text: String) { bytes = Array(text.utf8) }

  func start(_ element: borrowing XMLElement) throws(XMLProblem) {
    if element.name == stopsAt { throw XMLProblem(.refused("enough"), at: element.span.start, in: bytes) }
    events.append("start \(element.name) \(bytes.string(element.span))")
    onStart(element)
  }

  func end(_ name: String, at span: TextSpan<FileText>) { events.append("end \(name) \(bytes.string(span))") }
  func text(_ span: TextSpan<FileText>) { events.append("text \(bytes.string(span))") }

  func reference(_ span: TextSpan<FileText>, decoded: [UInt8]) {
    events.append("reference \(bytes.string(span)) = \(String(decoding: decoded, as: UTF8.self))")
  }
}
