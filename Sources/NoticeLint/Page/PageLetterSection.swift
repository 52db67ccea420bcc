internal import Notices
internal import Terminology
internal import UnicodeText

/// One letter on the page: its changes, what else was noticed, and what is explained well.
struct PageLetterSection {
  let page: Page
  let letter: PageLetter
  let id: String

  private var text: PageText { page.text }
  private var isRedacted: Bool { page.options.isRedacted }

  var html: HTML {
    """
    <section id="\(id)" class="letter" aria-labelledby="\(id)-title">
    <h2 id="\(id)-title"><bdi>\(page.name(of: letter.file))</bdi></h2>
    \(title)
    <p class="state">\([languages, text.state(letter)].filter { !$0.isEmpty }.joined(separator: " · "))</p>
    \(letter.isLocked ? "<p>\(text.locked)</p>" : HTML.none)
    \(issues)
    \(changes)
    \(notes)\(setAside)
    \(praise)
    \(page.hasOverview ? "<p class=\"back\"><a href=\"#overview\">\(text.backToOverview)</a></p>" : HTML.none)
    </section>
    """
  }

  private var title: HTML {
    guard !isRedacted, let title = letter.title else { return .none }
    return "<p class=\"name\">\(HTML.words(title.text, title.language))</p>"
  }

  private var languages: String {
    letter.report.languages.map { $0.name(in: text.language) }.joined(separator: ", ")
  }

  /// What is odd about the letter as a whole.
  private var issues: HTML {
    let items = letter.report.issues.prefix(Page.mostNotes).map { issue -> HTML in
      "<p>\(text.issue(issue))</p>"
    }
    return "\(items)"
  }

  private var changes: HTML {
    let shown = letter.changes.prefix(Page.mostChanges)
    let cards = shown.enumerated().map { number, finding in
      PageChange(
        page: page, letter: letter, finding: finding, number: number + 1, id: "\(id)-\(number + 1)",
        need: letter.isLocked ? text.inCoverNote : number < letter.needed.count ? text.needed : text.helpful,
        isNeeded: number < letter.needed.count
      ).html
    }
    let more = letter.changes.count - shown.count
    return "\(cards)\(more > 0 ? "<p>\(text.notListed(changes: more))</p>" : HTML.none)"
  }

  // MARK: Besides

  /// What nobody asks the sender to change: that it is there, and no more.
  private var setAside: HTML {
    let all = letter.report.setAside
    guard !all.isEmpty else { return .none }
    let unchanged = all.count { $0.cause == .unchanged }
    return "<p class=\"small\">\(text.setAside(decided: all.count - unchanged, unchanged: unchanged))</p>"
  }

  /// Small things: a line each.
  private var notes: HTML {
    guard !letter.notes.isEmpty else { return .none }
    let items = letter.notes.prefix(Page.mostNotes).map { finding -> HTML in
      let change = PageChange(
        page: page, letter: letter, finding: finding, number: 0, id: "", need: "", isNeeded: false)
      return "<li><strong>\(change.task).</strong> \(change.where) \(change.reason)</li>"
    }
    let more = letter.notes.count - items.count
    return """
      <h3>\(text.alsoNoticed)</h3>
      <ul>\(items)\(more > 0 ? "<li>\(text.andMore(more))</li>" : HTML.none)</ul>
      """
  }

  /// What the letter explains, with the words that do it.
  private var praise: HTML {
    let explained = letter.report.judgements.filter { $0.verdict == .explained && $0.evidence != nil }
    guard !explained.isEmpty else { return .none }
    let items = explained.prefix(Page.mostPraised).map(praise)
    let more = explained.count - items.count
    return """
      <h3 class="well">\(text.explainedWell)</h3>
      <p>\(text.explainedWellIntro)</p>
      <ul class="praise">\(items)\(more > 0 ? "<li>\(text.andMore(more))</li>" : HTML.none)</ul>
      """
  }

  private func praise(_ judgement: Judgement) -> HTML {
    if isRedacted { return "<li><strong>\(page.name(of: judgement.concept))</strong></li>" }
    let parts = letter.report.notice.parts
    let words = flat(parts[judgement.first.part].bytes.string(judgement.first.span), room: 60)
    let how = judgement.evidence.map { flat(parts[$0.part].bytes.string($0.span), room: 140) } ?? ""
    let start = how.first?.isLowercase == true ? "…" : ""
    return """
      <li><strong>\(HTML.words(words, judgement.language))</strong>
      <span class="how" \(HTML.attributes(of: judgement.language))>\(HTML.kept(start + how))</span></li>
      """
  }
}

extension Page {
  /// What the glossary calls a concept; never its id as it stands.
  func name(of concept: ConceptID) -> String {
    names[concept] ?? concept.rawValue.replacing("-", with: " ")
  }
}
