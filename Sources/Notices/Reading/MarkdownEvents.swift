internal import SystemMarkdown
internal import UnicodeText

/// md4c calls a C function for each event; a result that is not 0 stops it.
private let stop: Int32 = 1
private let goOn: Int32 = 0

extension MarkdownReader {
  /// Addresses that links lead to are kept up to this many bytes.
  private static let targetLimit = 2048
  // Bare addresses are masked by our own finder, so md4c need not link them.
  private static let flags =
    MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS

  func parse() {
    var parser = MD_PARSER()
    parser.flags = UInt32(Self.flags)
    parser.enter_block = { type, detail, reader in MarkdownReader.of(reader)?.enter(type, detail) ?? stop }
    parser.leave_block = { type, _, reader in MarkdownReader.of(reader)?.leave(type) ?? stop }
    parser.enter_span = { type, detail, reader in MarkdownReader.of(reader)?.enter(type, detail) ?? stop }
    parser.leave_span = { type, _, reader in MarkdownReader.of(reader)?.leave(type) ?? stop }
    parser.text = { type, text, size, reader in MarkdownReader.of(reader)?.text(type, text, Int(size)) ?? stop }
    copy.bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, source.bodyStart < buffer.count else { return }
      self.base = UInt(bitPattern: base)
      let start = (base + source.bodyStart).assumingMemoryBound(to: MD_CHAR.self)
      let size = MD_SIZE(clamping: buffer.count - source.bodyStart)
      _ = md_parse(start, size, &parser, Unmanaged.passUnretained(self).toOpaque())
      self.base = 0
    }
    finishPart()
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> MarkdownReader? {
    pointer.map { Unmanaged<MarkdownReader>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The place of a text of md4c in the file; nil for one of its own, such as the line feed of a break.
  private func span(_ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> TextSpan<FileText>? {
    guard let text, size > 0, UInt(bitPattern: text) >= base else { return nil }
    let offset = UInt(bitPattern: text) - base
    guard offset <= UInt(copy.count), UInt(size) <= UInt(copy.count) - offset else { return nil }
    return TextSpan(Int(offset), Int(offset) + size)
  }

  // MARK: Blocks

  private func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    leaveTags()
    switch type {
    case MD_BLOCK_QUOTE: blocks.openQuote()
    case MD_BLOCK_UL, MD_BLOCK_OL: blocks.openList()
    case MD_BLOCK_H:
      let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
      blocks.openHeading(Int(level))
    case MD_BLOCK_CODE: isInCodeBlock = true
    case MD_BLOCK_TABLE: blocks.openTable()
    case MD_BLOCK_THEAD: blocks.openTableHead()
    case MD_BLOCK_TR: blocks.openRow()
    case MD_BLOCK_TH, MD_BLOCK_TD: blocks.openCell()
    default: break
    }
    if blocks.depth > MarkdownLimits.depth {
      refuseDepth()
      return stop
    }
    return spend(1) ? goOn : stop
  }

  private func leave(_ type: MD_BLOCKTYPE) -> Int32 {
    leaveTags()
    switch type {
    case MD_BLOCK_QUOTE: blocks.closeQuote()
    case MD_BLOCK_UL, MD_BLOCK_OL: blocks.closeList()
    case MD_BLOCK_H: blocks.closeHeading()
    case MD_BLOCK_CODE: isInCodeBlock = false
    case MD_BLOCK_TABLE: blocks.closeTable()
    case MD_BLOCK_THEAD: blocks.closeTableHead()
    default: break
    }
    return goOn
  }

  // MARK: Spans

  private func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    isLinkStart = type == MD_SPAN_A
    var mark: Mark.Kind?
    var size = 1
    switch type {
    case MD_SPAN_STRONG: mark = .strong
    case MD_SPAN_EM: mark = .emphasis
    case MD_SPAN_A:
      if let link = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee {
        mark = .link(target: target(link.href))
        size += Int(link.href.size) + Int(link.title.size)
      }
    case MD_SPAN_IMG:
      if let image = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee {
        size += Int(image.src.size) + Int(image.title.size)
      }
    default: break
    }
    spans.append(OpenSpan(mark: mark))
    if let mark { part?.open(mark) }
    return spend(size) ? goOn : stop
  }

  private func leave(_ type: MD_SPANTYPE) -> Int32 {
    isLinkStart = false
    if type == MD_SPAN_CODE, let code {
      withPart(at: code.start) { $0.appendMask(code) }
      self.code = nil
    }
    // A tag that was opened in the span and never closed ends with it.
    while let last = spans.popLast() {
      if last.mark != nil { part?.closeMark() }
      if last.tag == nil { break }
    }
    return goOn
  }

  /// Where a link leads. An address that stands in the file as it is is read from there, so that placeholders in it stay.
  private func target(_ attribute: MD_ATTRIBUTE) -> String {
    let size = min(Int(attribute.size), Self.targetLimit)
    if let span = span(attribute.text, size) { return source.bytes.string(span) }
    guard let text = attribute.text, let types = attribute.substr_types, let offsets = attribute.substr_offsets else {
      return ""
    }
    var result: [UInt8] = []
    var index = 0
    while offsets[index] < attribute.size, result.count < Self.targetLimit {
      let start = Int(offsets[index])
      let end = min(Int(offsets[index + 1]), Int(attribute.size))
      let bytes = UnsafeRawBufferPointer(start: text + start, count: max(end - start, 0))
      let decoded = types[index] == MD_TEXT_ENTITY ? CharacterReference.decode(Array(bytes)[...]) : nil
      result += decoded ?? Array(bytes)
      index += 1
    }
    return String(decoding: result.prefix(Self.targetLimit), as: UTF8.self)
  }

  // MARK: Text

  private func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> Int32 {
    let mayBeAutolink = isLinkStart
    isLinkStart = false
    if isInCodeBlock { return spend(1) ? goOn : stop }
    switch type {
    case MD_TEXT_BR, MD_TEXT_SOFTBR:
      part?.breakLine()
    case MD_TEXT_CODE:
      if let span = span(text, size) { code = code?.union(span) ?? span }
    default:
      guard let span = span(text, size) else { break }
      if type == MD_TEXT_HTML {
        // A tag that parts a block opens again all that is open in it.
        if html(at: span), !spend(spans.count) { return stop }
      } else if type == MD_TEXT_ENTITY, let decoded = CharacterReference.decode(source.bytes.slice(span)) {
        withPart(at: span.start) { $0.appendReference(span, decoded: decoded) }
      } else if mayBeAutolink, copy[span.start - 1] == UInt8(ascii: "<"), copy[span.end] == UInt8(ascii: ">") {
        withPart(at: span.start) { $0.appendMask(span) }
      } else {
        withPart(at: span.start) { $0.append(span) }
      }
    }
    return spend(1) ? goOn : stop
  }
}
