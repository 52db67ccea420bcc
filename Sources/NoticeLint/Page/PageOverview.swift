internal import Terminology
internal import UnicodeText

/// Several letters: the list of them, the most needed first, and the words that most of them leave unexplained.
struct PageOverview {
  let page: Page
  private var text: PageText { page.text }

  var html: HTML {
    """
    <section id="overview" aria-labelledby="overview-title">
    <h2 id="overview-title">\(text.overview)</h2>
    \(first)
    \(HTML.table("overview-title", head: text.overviewHead.map(HTML.head), rows: page.shown.enumerated().map(row)))
    \(rest)
    </section>
    """
  }

  private func row(_ number: Int, _ letter: PageLetter) -> HTML {
    let languages = letter.report.languages.map { $0.name(in: text.language) }.joined(separator: ", ")
    return """
      <tr><th scope="row" class="file"><a href="#letter-\(number + 1)"><bdi>\(page.name(of: letter.file))</bdi></a></th>
      <td>\(languages)</td><td>\(text.state(letter, isBrief: true))</td></tr>
      """
  }

  private var rest: HTML {
    let left = page.letters.dropFirst(Page.mostLetters)
    guard !left.isEmpty else { return .none }
    return "<p>\(text.notListed(left.count, withChanges: left.count { !$0.changes.isEmpty }))</p>"
  }

  // MARK: What to explain first

  /// The concepts that most letters leave to be mended, with the typical wording.
  private var first: HTML {
    var letters: [ConceptID: [(finding: Finding, letter: PageLetter)]] = [:]
    for letter in page.letters where !letter.isLocked {
      var seen: Set<ConceptID> = []
      for finding in letter.changes {
        guard let concept = finding.concept, seen.insert(concept).inserted else { continue }
        letters[concept, default: []].append((finding, letter))
      }
    }
    let often = letters.filter { $0.value.count > 1 }.sorted { left, right in
      left.value.count != right.value.count ? left.value.count > right.value.count : left.key < right.key
    }
    guard !often.isEmpty else { return .none }
    return """
      <h3 id="first">\(text.sayFirst)</h3>
      <p>\(text.sayFirstIntro)</p>
      \(HTML.table("first", head: text.sayFirstHead.map(HTML.head), rows: often.prefix(Page.mostFirst).map(row)))
      <h3>\(text.lettersTitle)</h3>
      """
  }

  private func row(_ concept: ConceptID, _ uses: [(finding: Finding, letter: PageLetter)]) -> HTML {
    // The language that most of them are in says what to write.
    let counts = Dictionary(grouping: uses) { $0.finding.language }.mapValues(\.count)
    let most = uses.first { counts[$0.finding.language] == counts.values.max() } ?? uses[0]
    let texts = most.finding.advice(isRedacted: page.options.isRedacted)
    let advice = texts.first { $0.kind == .sayInstead } ?? texts.first { $0.kind != .note }
    let words: HTML =
      page.options.isRedacted
      ? "\(page.name(of: concept))"
      : HTML.words(flat(most.finding.place.surface, room: 60), most.letter.language(of: most.finding))
    return """
      <tr><th scope="row">\(words)</th>\(HTML.count(text.number(uses.count)))
      <td>\(advice.map { HTML.words($0.text, $0.language) } ?? .none)</td></tr>
      """
  }
}
