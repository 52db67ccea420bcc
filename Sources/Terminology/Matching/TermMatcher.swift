public import UnicodeText

/// Finds the terms of one language in texts: one pass, whose cost does not grow with the number of terms.
///
/// A match begins and ends at the edges of words. Of the wordings that pass the checks of boundary, capitals, `except`
/// and `needs`, the leftmost counts, and of those that begin together the longest; a shorter one inside it is silent.
/// Nothing is ever matched by leaving out accents. Immutable: share it between threads.
public struct TermMatcher: Sendable {
  public let language: LanguageTag
  let folding: Folding
  let index: TermIndex
  let terms: [IndexedTerm]

  private let particles: Particles
  /// Folded: what may stand before and behind an apostrophe.
  let elisions: Set<[UInt8]>
  let enclitics: Set<[UInt8]>
  let acronymEndings: [String]
  let boundaryLetters: Set<UInt32>

  /// A term of the termbase, by its place in it.
  struct IndexedTerm: Sendable {
    var concept: ConceptID
    var language: LanguageTag
    var number: Int
    var status: UsageStatus
    var type: Term.Kind
    var hasNeeds: Bool
  }

  /// Of a profile other than the language's own, for trying lists out.
  init(_ termbase: Termbase, language: LanguageTag, matching: MatchingProfile? = nil) {
    let profile = matching ?? LanguageProfile.of(language).matching
    let folding = Folding(profile)
    func folded(_ list: WordList) -> Set<[UInt8]> {
      Set(list.words.map { FoldedWords($0, folding: folding).bytes })
    }
    self.language = language
    self.folding = folding
    particles = Particles(profile.particles, except: profile.commonWords, folding: folding)
    elisions = folded(profile.elisions)
    enclitics = folded(profile.enclitics)
    acronymEndings = profile.acronymEndings.words
    boundaryLetters = Set(profile.boundaryLetters.description.unicodeScalars.map(\.value))
    var builder = TermIndexBuilder(profile: profile, folding: folding)
    let fallbacks = language.fallbacks
    for concept in termbase.concepts {
      for section in concept.sections(along: fallbacks) {
        for (number, term) in section.terms.enumerated() {
          builder.add(term, number: number, concept: concept.id, language: section.language)
        }
      }
    }
    terms = builder.terms
    index = TermIndex(builder.entries)
  }

  /// All matches in a text, in order, none overlapping. Spans count UTF-8 bytes from the start of `text`.
  ///
  /// O(bytes + words × longest term); `needs` words are looked for in the whole text.
  public func matches(in text: some StringProtocol) -> [TermMatch] {
    var text = String(text)
    return text.withUTF8 { matches(in: $0) }
  }

  /// All matches in UTF-8 bytes, in order, none overlapping. Spans count from the start of the buffer.
  /// Ill-formed bytes are no letters. A text may have at most 2 GiB; of a longer one only that much is read.
  public func matches(in utf8: UnsafeBufferPointer<UInt8>) -> [TermMatch] {
    var statistics = MatchStatistics()
    return matches(in: utf8, statistics: &statistics)
  }

  /// As ``matches(in:)``, and counts the work.
  package func matches(in utf8: UnsafeBufferPointer<UInt8>, statistics: inout MatchStatistics) -> [TermMatch] {
    let text = UnsafeBufferPointer(rebasing: utf8[..<min(utf8.count, Int(Int32.max))])
    let tokens = Tokens(text, folding: folding, particles: particles)
    let hits = hits(in: tokens, of: text, statistics: &statistics)
    guard !hits.isEmpty else { return [] }
    return resolve(hits, in: text)
  }
}

/// How much a scan did.
package struct MatchStatistics: Sendable {
  package var words = 0
  /// Slots of the table that were looked at.
  package var probes = 0

  package init() {}
}
