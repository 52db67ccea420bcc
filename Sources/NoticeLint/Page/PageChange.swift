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
    rule?.plainWords ?? PlainWords(isRedacted ? text.note : finding.message, because: "")
  }
  private var rule: Rule? { Rule.named(finding.rule) }

  var html: HTML {
    """
    <article class="change\(isNeeded ? " needed" : HTML.none)" aria-labelledby="\(id)">
    <h3 id="\(id)"><span class="number">\(number).</span> \(task)</h3>
    <p class="need">\(need)</p>
    \(sentence)
    <p>\(self.where) \(reason)</p>
    \(pastes)
    </article>
    """
  }

  // MARK: What and why

  var task: HTML {
    guard !isRedacted else { return text.task(plain, concept: finding.concept.map(page.name)) }
    return text.task(plain, HTML.words(flat(finding.place.surface, room: 60), language))
  }

  /// What a family would not understand, what was found, and how to mend it.
  var reason: String {
    // Where the task names no words, the message says which are meant.
    let details = plain.aroundWords == nil && !isRedacted ? text.sentence(finding.message) : ""
    return [plain.reason, details, plain.how ?? "", laterUses].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Nothing for what is said of the letter as a whole.
  var `where`: HTML { isOfTheWhole ? .none : "<span class=\"small\">\(text.place(finding.place)).</span>" }

  private var isOfTheWhole: Bool { rule?.isAboutTheWhole == true }

  private var sentence: HTML {
    guard !isRedacted, !isOfTheWhole, let sentence = PageSentence(letter.report.notice, finding.place, language) else {
      return .none
    }
    return """
      <blockquote class="sentence" \(HTML.attributes(of: language))>\(HTML.kept(sentence.before))\
      <mark>\(HTML.kept(sentence.words))</mark>\(HTML.kept(sentence.after))</blockquote>
      """
  }

  /// Said where the first use stands for all.
  private var laterUses: String {
    let isOfAll = finding.advice.contains { $0.kind == .addNext }
    return finding.related.isEmpty || !isOfAll ? "" : text.laterUses(finding.related.count)
  }

  // MARK: What to paste

  private var pastes: HTML {
    // Notes for somebody at a terminal are said in other words.
    let shown = Self.order.flatMap { kind in
      finding.advice(isRedacted: isRedacted).filter { $0.kind == kind && (kind != .note || plain.how == nil) }
    }
    guard !shown.isEmpty else {
      let isOwed = finding.concept != nil && plain.how == nil && finding.advice.isEmpty
      return isOwed ? "<p>\(text.nothingToPaste(language?.name(in: text.language)))</p>" : .none
    }
    let items = shown.enumerated().map { number, advice in
      let next = shown.dropFirst(number + 1).first
      return paste(
        advice, number: number + 1, after: shown.prefix(number).map(\.kind),
        checked: next.flatMap(text.checked) == text.checked(advice) ? nil : text.checked(advice))
    }
    return "<ul class=\"pastes\">\(items)</ul>"
  }

  /// The shortest change first.
  private static let order: [Advice.Kind] = [.sayInstead, .replace, .addNext, .note]

  /// - Parameter checked: Who checked the text; nil where the next one says it for both.
  private func paste(_ advice: Advice, number: Int, after earlier: [Advice.Kind], checked: String?) -> HTML {
    guard advice.kind != .note else {
      let note = HTML.words(text.sentence(advice.text), advice.language ?? text.language)
      return "<li><p><span class=\"label\">\(text.note)</span> \(note)</p></li>"
    }
    let target = "\(id)-text-\(number)"
    return """
      <li><p class="label" id="\(target)-label">\(text.label(advice.kind, after: earlier))</p>
      <div class="row">
      <p class="paste" id="\(target)" \(HTML.attributes(of: advice.language))>\(HTML.kept(advice.text))</p>
      <button type="button" hidden data-copy="\(target)" aria-describedby="\(target)-label \(target)">\(text.copy)</button>
      </div>
      \(checked.map { HTML("<p class=\"small\">\($0)</p>") } ?? .none)</li>
      """
  }
}
