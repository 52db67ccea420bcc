internal import UnicodeText

extension HTMLReader {
  /// Text of the file.
  mutating func text(at span: TextSpan<FileText>, hasReferences: Bool) {
    let scope = self.scope
    guard !scope.isHidden else { return }
    guard !scope.isMasked else {
      if !isBlank(copy.bytes.slice(span)) { hasMaskedText = true }
      return
    }
    if scope.isPreformatted {
      preformatted(span, hasReferences: hasReferences)
    } else {
      let isEmpty = copy.end(from: span.start, limit: span.count) { $0.isHTMLSpace } >= span.end
      if isEmpty {
        part?.appendWhiteSpace(span)
      } else {
        let copy = self.copy
        withPart { $0.append(span, of: copy, hasReferences: hasReferences) }
      }
    }
  }

  /// `<br>`. Two of them leave a line free, as a new paragraph does.
  mutating func breakLine(_ tag: HTMLTag) {
    guard !scope.isHidden, !scope.isMasked, part != nil else { return }
    if isBehindBreak {
      finishPart()
    } else {
      part?.breakLine(tag: tag.span)
      isBehindBreak = true
    }
  }

  /// Lines as they stand; a blank one parts paragraphs.
  private mutating func preformatted(_ span: TextSpan<FileText>, hasReferences: Bool) {
    var start = span.start
    var isFirst = true
    while start < span.end {
      let end = copy.end(from: start, limit: span.end - start) { !$0.isLineEnd }
      let line = TextSpan<FileText>(start, end)
      if !isBlank(copy.bytes.slice(line)) {
        let copy = self.copy
        if !isFirst { part?.breakLine() }
        withPart { $0.appendLine(line, of: copy, hasReferences: hasReferences) }
      } else if !isFirst, end < span.end {
        finishPart()
      }
      isFirst = false
      guard end < span.end else { return }
      start = copy[end] == .carriageReturn && copy[end + 1] == .lineFeed ? end + 2 : end + 1
      if start >= span.end { part?.breakLine() }
    }
  }
}

extension PartBuilder {
  /// Appends text in which white space counts as one blank. `copy` is the file with its placeholders filled.
  mutating func append(_ span: TextSpan<FileText>, of copy: ByteScanner, hasReferences: Bool) {
    var start = span.start
    var index = span.start
    while index < span.end {
      let byte = copy[index]
      if byte.isHTMLSpace {
        let end = copy.end(from: index, limit: span.end - index) { $0.isHTMLSpace }
        // A single blank between two words is taken along with them.
        if byte == .space, end == index + 1, index > start, end < span.end {
          index = end
          continue
        }
        if start < index { append(TextSpan(start, index)) }
        appendWhiteSpace(TextSpan(index, end))
        (start, index) = (end, end)
      } else if hasReferences, byte == UInt8(ascii: "&"),
        let reference = CharacterReference.html(in: copy, at: index, end: span.end)
      {
        if start < index { append(TextSpan(start, index)) }
        if reference.text.allSatisfy(\.isHTMLSpace) {
          appendWhiteSpace(TextSpan(index, reference.end))
        } else {
          appendReference(TextSpan(index, reference.end), decoded: reference.text)
        }
        (start, index) = (reference.end, reference.end)
      } else {
        index += 1
      }
    }
    if start < span.end { append(TextSpan(start, span.end)) }
  }

  /// Appends a line in which every blank counts.
  mutating func appendLine(_ span: TextSpan<FileText>, of copy: ByteScanner, hasReferences: Bool) {
    var start = span.start
    var index = span.start
    while index < span.end {
      if hasReferences, copy[index] == UInt8(ascii: "&"),
        let reference = CharacterReference.html(in: copy, at: index, end: span.end)
      {
        if start < index { append(TextSpan(start, index)) }
        appendReference(TextSpan(index, reference.end), decoded: reference.text)
        (start, index) = (reference.end, reference.end)
      } else {
        index += 1
      }
    }
    if start < span.end { append(TextSpan(start, span.end)) }
  }
}
