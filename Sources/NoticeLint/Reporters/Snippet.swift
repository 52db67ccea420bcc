internal import Notices
internal import UnicodeText

/// The line of a finding, with marks under what is meant.
struct Snippet {
  let line: String
  let marks: String

  /// A line longer than `width` is cut around the place; a place over several lines is marked up to the end of its first.
  init(_ notice: Notice, _ place: Place, width: Int) {
    let (text, span, start, end) = Self.surroundings(notice, place)
    var before = Terminal.safe(text.string(TextSpan<FileText>(span.start, start)))
    var inside = Terminal.safe(text.string(TextSpan<FileText>(start, end)))
    // A place with a long address inside its markup: its beginning is enough to find it by.
    if displayWidth(of: inside) > width { inside = Self.start(of: inside, within: width) }
    var after = Terminal.safe(text.string(TextSpan<FileText>(end, span.end)))
    if start == span.start || before.allSatisfy(\.isWhitespace) { before = "" }
    before = String(before.drop(while: \.isWhitespace))
    if before.hasPrefix("\\u{FEFF}") { before = String(before.dropFirst("\\u{FEFF}".count)) }
    let room = max(10, width - displayWidth(of: inside))
    if displayWidth(of: before) + displayWidth(of: after) > room {
      before = Self.end(of: before, within: max(room / 2, room - displayWidth(of: after)))
      after = Self.start(of: after, within: max(0, room - displayWidth(of: before)))
    }
    line = before + inside + after
    marks =
      String(repeating: " ", count: displayWidth(of: before))
      + String(repeating: "^", count: max(1, displayWidth(of: inside)))
  }

  /// The text to show, the line in it, and where in that the place begins and ends. People know the file by its lines,
  /// and what stands in a container by its paragraphs.
  private static func surroundings(
    _ notice: Notice, _ place: Place
  ) -> (text: [UInt8], line: TextSpan<FileText>, start: Int, end: Int) {
    if !place.container.isEmpty || !notice.isVerbatim, let number = place.part, let span = place.inPart {
      let bytes = notice.parts[number].bytes
      let start = bytes[..<span.start].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
      let end = bytes[span.start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      return (bytes, TextSpan(start, end), span.start, min(span.end, end))
    }
    let line = notice.lines.span(ofLine: place.start.line, in: notice.bytes)
    let start = min(max(place.span.start, line.start), line.end)
    return (notice.bytes, line, start, min(max(place.span.end, start), line.end))
  }

  /// The last words that fit, with an ellipsis in front.
  private static func end(of text: String, within width: Int) -> String {
    guard displayWidth(of: text) > width else { return text }
    var kept: [Substring] = []
    var used = 2
    for word in text.split(separator: " ", omittingEmptySubsequences: false).reversed() {
      used += displayWidth(of: word) + 1
      if used > width { break }
      kept.insert(word, at: 0)
    }
    return "… " + kept.joined(separator: " ")
  }

  private static func start(of text: String, within width: Int) -> String {
    guard displayWidth(of: text) > width else { return text }
    guard width > 1 else { return "…" }
    // The text may begin with a space: an empty word comes first then.
    var words: [Substring] = []
    var used = 1
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      used += displayWidth(of: word) + 1
      if used > width { break }
      words.append(word)
    }
    var kept = words.joined(separator: " ")
    if kept.isEmpty {
      // One word that is longer than the room, or a script without spaces: cut between characters.
      used = 1
      for character in text {
        used += displayWidth(of: String(character))
        if used > width { break }
        kept.append(character)
      }
    }
    return kept + "…"
  }
}
