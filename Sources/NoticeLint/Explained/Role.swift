internal import Notices
internal import Terminology
internal import UnicodeText

/// What a part is for its reader. Only the body starts the clock: nobody expects an explanation in a letterhead.
enum Role: String, Hashable, Sendable {
  case body
  case heading
  /// Above the salutation.
  case letterhead
  /// Below the closing words.
  case signature
  /// A statement that stands at the foot of every letter.
  case boilerplate
  /// A text beside the letter: the description of a picture, the head of a page.
  case caption
  /// A footnote.
  case note
  /// A part that is nothing but a link.
  case link
  /// A text that somebody else wrote, such as a law.
  case quotation
  /// An entry of a block of words and their meanings.
  case wordsBlock

  var startsClock: Bool { self == .body }

  /// Gives the passages of a view, which have these numbers, their roles. O(words).
  static func assign(to passages: inout [Passage], at numbers: [Int], boilerplate: [[String]] = []) {
    let parts = numbers.map { passages[$0].part }
    var roles = parts.map { role(of: $0) }
    let openings = numbers.map { Opening(passages[$0]) }
    markLetterhead(&roles, parts, openings)
    markSignature(&roles, parts, openings)
    markWordsBlocks(&roles, parts, openings)
    for index in parts.indices {
      let number = numbers[index]
      if roles[index] == .body, openings[index].isBoilerplate || isOne(of: boilerplate, passages[number]) {
        roles[index] = .boilerplate
      }
      if roles[index] == .body, isLink(parts[index]) { roles[index] = .link }
      passages[number].role = roles[index]
    }
  }

  /// What the format says a part is.
  private static func role(of part: Part) -> Role {
    if part.isQuotation || isQuoted(part) { return .quotation }
    return switch part.kind {
    case .heading, .subject: .heading
    case .signature: .signature
    case .caption: .caption
    case .note: .note
    case .paragraph, .listItem, .tableCell: .body
    }
  }

  /// Whether a part holds one of the texts, word for word, and little besides.
  private static func isOne(of texts: [[String]], _ passage: Passage) -> Bool {
    texts.contains { passage.words.count <= $0.count * 2 && passage.holds($0) }
  }

  /// What the first words of a part say of it.
  private struct Opening {
    let isSalutation: Bool
    let isClosing: Bool
    let isBoilerplate: Bool
    let isWordsBlock: Bool

    init(_ passage: Passage) {
      let profile = passage.profile
      let count = passage.part.bytes.count
      isSalutation = count < 200 && passage.phrase(profile.salutations, at: 0) != nil
      isClosing = count < 400 && passage.phrase(profile.closings, at: 0) != nil
      isWordsBlock = count < 120 && passage.contains(profile.wordsBlocks, in: 0..<min(12, passage.words.count))
      isBoilerplate = passage.contains(profile.boilerplate, in: 0..<passage.words.count)
    }
  }

  private static func markLetterhead(_ roles: inout [Role], _ parts: [Part], _ openings: [Opening]) {
    // A letter greets within its first parts, and what stands above is short.
    guard let greeting = openings.prefix(10).firstIndex(where: \.isSalutation) else { return }
    for index in 0..<greeting where roles[index] == .body && parts[index].bytes.count <= 300 {
      roles[index] = .letterhead
    }
  }

  private static func markSignature(_ roles: inout [Role], _ parts: [Part], _ openings: [Opening]) {
    var index = 0
    while index < parts.count {
      guard openings[index].isClosing, index > 0 else {
        index += 1
        continue
      }
      // Name, office, enclosures: short paragraphs, up to a heading, a list or running text.
      while index < parts.count, parts[index].kind == .paragraph, parts[index].bytes.count <= 300 {
        if roles[index] == .body { roles[index] = .signature }
        index += 1
      }
      index += 1
    }
  }

  private static func markWordsBlocks(_ roles: inout [Role], _ parts: [Part], _ openings: [Opening]) {
    var level: Int?
    for index in parts.indices {
      let headingLevel: Int? = if case .heading(let level) = parts[index].kind { level } else { nil }
      if openings[index].isWordsBlock, headingLevel != nil || isTitleLike(parts[index]) {
        level = headingLevel ?? 7
        continue
      }
      // A bold line inside the block is an entry; a real heading ends it.
      if let headingLevel, headingLevel <= min(level ?? 0, 6) || headingLevel < 7 && level == 7 { level = nil }
      if roles[index] == .signature || openings[index].isClosing || openings[index].isBoilerplate { level = nil }
      if level != nil { roles[index] = .wordsBlock }
    }
  }

  /// A line of its own that announces what follows: bold, or ending in a colon.
  private static func isTitleLike(_ part: Part) -> Bool {
    let text = part.text
    if text.utf8.count > 120 { return false }
    let isBold = part.marks.contains { $0.kind == .strong && $0.span.count + 2 >= part.bytes.count }
    return isBold || text.last { $0 != " " }.map { ":：".contains($0) } ?? false
  }

  /// Whether a paragraph is somebody else's text: it opens with a quotation mark and closes with one, or with a citation.
  private static func isQuoted(_ part: Part) -> Bool {
    let text = part.text
    guard part.bytes.count > 80, let first = text.first(where: { !$0.isWhitespace }), "\"“«「『".contains(first) else {
      return false
    }
    let closing = text.suffix(60)
    return closing.contains { "\"”»」』".contains($0) }
  }

  private static func isLink(_ part: Part) -> Bool {
    part.marks.contains { mark in
      if case .link = mark.kind { return mark.span.count + 2 >= part.bytes.count } else { return false }
    }
  }
}
