public import UnicodeText

/// Why a concept counts as explained: what kind of wording, and where it stands.
public struct Evidence: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The glossary's own words, or most of them.
    case knownText = "known-text"
    /// Other words that say what the glossary says.
    case description
    /// A meaning in brackets behind the term.
    case bracket
    case dash
    /// An apposition in commas.
    case comma
    /// "X means …", "X is …".
    case means
    /// A heading that asks, and the answer under it.
    case question
    /// The sentence before or after.
    case sentence
    /// An entry of a list: "X: …".
    case list
    /// The sentence around a term that its author marked as the one it defines: `dfn`.
    case definition
    /// A footnote.
    case footnote
    /// An entry of a block of words and their meanings.
    case wordsBlock = "words-block"
  }

  public let kind: Kind
  /// The number of the part in the notice, from 0.
  public let part: Int
  public let span: TextSpan<PartText>
  /// For known text: the share of the glossary's content words that stand there, in percent. For a description: what its
  /// words weigh, 100 for each that explains no other concept. Nil for shapes, which are there or not.
  public let score: Int?
}
