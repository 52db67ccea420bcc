internal import Notices
internal import Terminology
internal import UnicodeText

/// Sentences of letters in which concepts stand, for showing a reviewer a text where families meet it.
struct LetterSentences {
  /// A concept's first sentence in the body of a letter, and how many letters use the concept.
  private(set) var found: [ConceptID: (sentence: String, letters: Int)] = [:]

  /// O(bytes of the notices): the parts of first uses are cut into sentences.
  init(_ runs: [RunReport], _ language: LanguageTag) {
    for notice in runs.flatMap(\.notices) {
      for judgement in notice.judgements {
        let uses = judgement.uses.filter { $0.candidate.language == language }
        guard let use = uses.first(where: \.isInBody) ?? uses.first else { continue }
        let earlier = found[judgement.concept]
        let sentence = earlier?.sentence ?? Self.sentence(of: use, in: notice.notice, judgement.language)
        found[judgement.concept] = (sentence, (earlier?.letters ?? 0) + 1)
      }
    }
  }

  private static func sentence(of use: Use, in notice: Notice, _ language: LanguageTag) -> String {
    guard notice.parts.indices.contains(use.part) else { return "" }
    let part = notice.parts[use.part]
    let passage = Passage(part: part, number: use.part, matches: [], profile: LanguageProfile.of(language))
    return tidy(part.bytes.string(passage.sentence(around: use.span)))
  }

  /// One line of at most 300 characters; what is filled in later is shown as a gap.
  private static func tidy(_ text: String) -> String {
    let line = text.replacing("\u{FFFC}", with: "…").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 300 ? line.prefix(299) + "…" : line
  }
}
