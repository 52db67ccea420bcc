internal import SystemXML
internal import UnicodeText

/// One reading: what expat says, handed on with its place.
final class XMLSession {
  private let parser: XML_Parser
  private let bytes: [UInt8]
  private let handler: any XMLHandler
  private let names: XMLNames
  private let depth: Int
  /// The elements that are open.
  private var open: [String] = []
  private var isInCData = false
  /// Why reading was stopped.
  private(set) var problem: XMLProblem?

  init(_ parser: XML_Parser, _ bytes: [UInt8], _ handler: any XMLHandler, _ names: XMLNames, depth: Int) {
    self.parser = parser
    self.bytes = bytes
    self.handler = handler
    self.names = names
    self.depth = depth
  }

  func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLSession.of($0)?.start($1, $2) }, { session, _ in XMLSession.of(session)?.end() })
    XML_SetCharacterDataHandler(parser) { XMLSession.of($0)?.text($1, Int($2)) }
    XML_SetCdataSectionHandler(
      parser, { XMLSession.of($0)?.isInCData = true }, { XMLSession.of($0)?.isInCData = false })
    XML_SetStartDoctypeDeclHandler(parser) { session, _, _, _, hasSubset in
      if hasSubset != 0 { XMLSession.of(session)?.stop(.documentType) }
    }
    XML_SetEntityDeclHandler(parser) { session, _, _, _, _, _, _, _, _ in
      XMLSession.of(session)?.stop(.documentType)
    }
    XML_SetSkippedEntityHandler(parser) { session, _, _ in XMLSession.of(session)?.stop(.unknownEntity) }
    XML_SetXmlDeclHandler(parser) { session, _, encoding, _ in
      guard let encoding else { return }
      XMLSession.of(session)?.declared(String(cString: encoding))
    }
  }

  /// The problem that expat itself found.
  func malformed() -> XMLProblem {
    let offset = Int(XML_GetCurrentByteIndex(parser))
    let isEmpty = bytes.allSatisfy { $0 <= 0x20 } || bytes.elementsEqual([0xEF, 0xBB, 0xBF])
    if isEmpty { return XMLProblem(.empty, at: 0, in: bytes) }
    switch XML_GetErrorCode(parser) {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR, XML_ERROR_UNCLOSED_CDATA_SECTION:
      return XMLProblem(.endsEarly, at: bytes.count, in: bytes)
    case XML_ERROR_UNDEFINED_ENTITY:
      return XMLProblem(.unknownEntity, at: offset, in: bytes)
    default:
      return XMLProblem(.malformed, at: offset, in: bytes)
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLSession? {
    pointer.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The bytes of the event that expat tells of now.
  private var span: TextSpan<FileText> {
    let start = min(max(Int(XML_GetCurrentByteIndex(parser)), 0), bytes.count)
    return TextSpan(start, min(start + max(Int(XML_GetCurrentByteCount(parser)), 0), bytes.count))
  }

  // MARK: Events

  private func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard problem == nil, let name else { return }
    guard open.count < depth else { return stop(.tooDeep(limit: depth)) }
    let element = XMLElement(names.name(name), span, attributes, names, bytes)
    open.append(element.name)
    do throws(XMLProblem) { try handler.start(element) } catch { stop(error) }
  }

  private func end() {
    guard problem == nil, let name = open.popLast() else { return }
    do throws(XMLProblem) { try handler.end(name, at: span) } catch { stop(error) }
  }

  private func text(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard problem == nil, let text, count > 0 else { return }
    let span = span
    guard !span.isEmpty else { return }
    do throws(XMLProblem) {
      if !isInCData, bytes[span.start] == UInt8(ascii: "&") {
        let decoded = UnsafeRawBufferPointer(start: text, count: count)
        try handler.reference(span, decoded: Array(decoded))
      } else {
        try handler.text(span)
      }
    } catch { stop(error) }
  }

  private func declared(_ encoding: String) {
    let known = ["utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii"]
    if !known.contains(encoding.lowercased()) { stop(.encoding(String(encoding.prefix(40)))) }
  }

  private func stop(_ kind: XMLProblem.Kind) { stop(XMLProblem(kind, at: span.start, in: bytes)) }

  private func stop(_ problem: XMLProblem) {
    guard self.problem == nil else { return }
    self.problem = problem
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}
