internal import StrictXML
internal import UnicodeText

/// Tags that stand for characters, fields, pictures and controls of forms.
extension WordReader {
  func character(_ element: borrowing XMLElement) {
    // `w:tab` in the properties of a paragraph sets a tab stop.
    guard frames[frames.count - 1].run != nil, isRead(markup: element.span) else { return }
    switch element.name {
    case "w:tab", "w:ptab": text.append([.tab], for: element.span, .markup)
    case "w:noBreakHyphen": text.append(Array("\u{2011}".utf8), for: element.span, .markup)
    case "w:softHyphen": text.append(Array("\u{AD}".utf8), for: element.span, .markup)
    case "w:sym":
      guard let value = element["w:char"].flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(value) else {
        return
      }
      // Fonts of pictures use the private area: a tick or a box, and no letter.
      let isPicture = (0xE000...0xF8FF).contains(value)
      text.append(Array((isPicture ? "•" : String(scalar)).utf8), for: element.span, .markup)
    default: text.breakLine(element.span)
    }
  }

  // MARK: Fields

  func fieldCharacter(_ element: borrowing XMLElement) {
    switch element["w:fldCharType"] {
    case "begin": fields.begin(element.span)
    case "separate": fields.separate()
    case "end": endField(element.span)
    default: break
    }
  }

  func endField(_ end: TextSpan<FileText>) {
    guard let field = fields.end() else { return }
    guard case .mask = field.kind, fields.areQuiet, text.isOpen, !isHidden else { return }
    // A merge field without a result yet: its code is all there is.
    if masked == nil { masked = field.start.union(end) }
    flushMask()
  }

  // MARK: Controls

  func control(_ element: borrowing XMLElement) {
    switch element.name {
    case "w:sdt": controls.append(Control())
    case "w:showingPlcHdr":
      if !controls.isEmpty { controls[controls.count - 1].isPlaceholder = WordCharacters.isOn(element) }
    default: break
    }
  }

  // MARK: Pictures

  /// The description that a screen reader reads in place of a picture.
  func picture(_ element: borrowing XMLElement) {
    guard text.isOpen, fields.areQuiet, !isHidden, let description = element["descr"], !description.isEmpty else {
      return
    }
    text.begin(FlowText.Block(kind: .caption, container: ["description of a picture"]))
    element.pieces(of: "descr") { span, decoded in
      if let decoded {
        text.append(decoded, for: span, .characterReference)
      } else {
        text.append(span)
      }
    }
    text.end()
  }
}
