internal import Notices
internal import Terminology
internal import UnicodeText

/// One change: what to do, where, why, and the sentences to paste.
struct PageChange {
  let page: Page
  let letter: PageLetter
  let finding: Finding
  let number: Int
  let id: String
  /// Whether it is needed or would help, in words.
  let need: String
  let isNeeded: Bool

  private var text: PageText { page.text }
  private var isRedacted: Bool { page.options.isRedacted }
  private var language: LanguageTag? { letter.language(of: finding) }
  /// A rule of another's making has no words of its own: its message is plain as well.
  private var plain: PlainWords {
    Rule.named(finding.rule)?.plainWords ?? PlainWords(text.sentence(finding.message), because: "")
  }

  var html: HTML {
    """
    <article class="change\(isNeeded ? " needed" : HTML.none)" aria-labelledby="\(id)">
    <h3 id="\(id)"><span class="number">\(number).</span> \(task)</h3>
    <p class="need">\(need)</p>
    \(sentence)
    <p>\(reason) \(details) \(how)</p>
    \(pastes)
    </article>
    """
  }

  // MARK: What and why

  var task: HTML {
    guard !isRedacted else { return text.task(plain, concept: finding.concept.map(page.name)) }
    return text.task(plain, HTML.words(flat(finding.place.surface, room: 60), language))
  }

  var reason: String { plain.reason }
  var how: String { plain.how ?? "" }

  /// Where the task names no words, what was found says which are meant.
  private var details: String {
    plain.aroundWords == nil && finding.advice.contains { $0.kind != .addNext } && !isRedacted
      ? text.sentence(finding.message) : ""
  }

  private var sentence: HTML {
    let place = HTML("\(text.place(finding.place)).\(laterUses)")
    guard !isRedacted, let sentence = PageSentence(letter.report.notice, finding.place, language) else {
      return "<p class=\"small\">\(place)</p>"
    }
    return """
      <blockquote class="sentence" \(HTML.attributes(of: language))>\(HTML.kept(sentence.before))<mark>\(HTML.kept(sentence.words))</mark>\(HTML.kept(sentence.after))</blockquote>
      <p class="small">\(place)</p>
      """
  }

  private var laterUses: String {
    let speaksOfAll = ["unexplained-term", "unexpanded-acronym", "avoidable-term"].contains(finding.rule)
    return finding.related.isEmpty || !speaksOfAll ? "" : " " + text.laterUses(finding.related.count)
  }

  // MARK: What to paste

  private var pastes: HTML {
    // Notes for somebody at a terminal are said in other words.
    let shown = finding.advice.filter { $0.kind != .note || plain.how == nil }
    guard !shown.isEmpty else {
      let isOwed = finding.concept != nil && plain.how == nil
      return isOwed ? "<p>\(text.nothingToPaste(language?.name(in: text.language) ?? ""))</p>" : .none
    }
    let items = shown.enumerated().map { number, advice in
      paste(advice, number: number + 1, after: shown.prefix(number).map(\.kind))
    }
    return "<ul class=\"pastes\">\(items)</ul>"
  }

  private func paste(_ advice: Advice, number: Int, after earlier: [Advice.Kind]) -> HTML {
    let label = text.label(advice.kind, after: earlier)
    guard advice.kind != .note else {
      return
        "<li><p><span class=\"label\">\(label)</span> \(HTML.words(text.sentence(advice.text), advice.language ?? text.language))</p></li>"
    }
    let target = "\(id)-text-\(number)"
    let checked = text.checked(advice).map { HTML("<p class=\"small\">\($0)</p>") } ?? .none
    return """
      <li><p class="label" id="\(target)-label">\(label)</p>
      <div class="row"><p class="paste" id="\(target)" \(HTML.attributes(of: advice.language))>\(HTML.kept(advice.text))</p>
      <button type="button" hidden data-copy="\(target)" aria-describedby="\(target)-label \(target)">\(text.copy)</button></div>
      \(checked)</li>
      """
  }
}
