internal import Notices
internal import Terminology
internal import UnicodeText

/// The page for the person who sends a letter: one file that needs no network and no script.
///
/// Its size is bounded, whatever the number of letters: what is left out is counted.
struct Page {
  /// Letters in full, and in the overview.
  static let mostLetters = 100
  static let mostUnread = 50
  static let mostChanges = 40
  static let mostNotes = 10
  static let mostPraised = 12
  static let mostFirst = 10

  let runs: [RunReport]
  let options: ReportOptions
  let text: PageText
  /// What was checked, the most needed first.
  let letters: [PageLetter]
  /// What is wrong with what was not.
  let unread: [InputIssue]
  /// The names of concepts that the glossary has, for reports without words of the letters.
  let names: [ConceptID: String]

  init(_ runs: [RunReport], _ options: ReportOptions, text: PageText = PageText()) {
    self.runs = runs
    self.options = options
    self.text = text
    letters = runs.flatMap { run in run.notices.filter(\.isChecked).map { PageLetter($0, run.failOn) } }
      .sorted(by: PageLetter.isMoreNeeded)
    unread = runs.flatMap(\.notices).filter { !$0.isChecked }.map(Self.reason) + options.unread
    names = Dictionary(runs.flatMap(\.coverage.rows).map { ($0.concept, $0.name) }) { first, _ in first }
  }

  /// The issue that kept a letter from being checked.
  private static func reason(_ report: NoticeReport) -> InputIssue {
    report.issues.first { $0.severity == .error }
      ?? InputIssue(code: "notice/not-checked", message: "this letter was not checked", file: report.notice.file)
  }

  /// A file as people look it up from where the check was run.
  func name(of file: String, room: Int = 200) -> String {
    flat(ReportPath.relative(file, to: options.directory), room: room)
  }

  var counts: PageCounts { PageCounts(letters, unread: unread.count) }
  var shown: ArraySlice<PageLetter> { letters.prefix(Self.mostLetters) }
  var hasOverview: Bool { letters.count > 1 }
  var glossary: PageGlossary { PageGlossary(runs: runs, text: text, names: names) }

  var html: HTML {
    let verdict = text.verdict(counts)
    return """
      <!doctype html>
      <html \(HTML.attributes(of: text.language))>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageStyle.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(verdict)</title>
      <style>\(HTML(trusted: PageStyle.style))</style>
      </head>
      <body data-copied="\(text.copied)" data-failed="\(text.copyFailed)">
      <a class="skip" href="#main">\(text.skip)</a>
      <header class="\(HTML(trusted: tone))">
      <p class="small">\(text.title)</p>
      <h1>\(verdict)</h1>
      \(counts.helpful > 0 && counts.needed == 0 ? "<p>\(text.youDecide)</p>" : HTML.none)
      </header>
      \(contents)
      <main id="main">
      \([unreadSection] + (hasOverview ? [PageOverview(page: self).html] : []) + letterSections + [glossary.html])
      </main>
      <footer><p>\(text.footer(options.program, isRedacted: options.isRedacted))</p></footer>
      <p id="said" role="status" class="hidden"></p>
      <script>\(HTML(trusted: PageStyle.script))</script>
      </body>
      </html>

      """
  }

  /// How the head is set; the words say the same.
  private var tone: String {
    if !unread.isEmpty || counts.letters == 0 { return "unknown" }
    return counts.needed > 0 ? "hold" : "send"
  }

  // MARK: Contents

  private var contents: HTML {
    var links: [HTML] = []
    if !unread.isEmpty { links.append("<li><a href=\"#unread\">\(text.unreadTitle)</a></li>") }
    if hasOverview { links.append("<li><a href=\"#overview\">\(text.overview)</a></li>") }
    if letters.count == 1 { links.append("<li><a href=\"#letter-1\">\(name(of: letters[0].file, room: 60))</a></li>") }
    if !glossary.isEmpty { links.append("<li><a href=\"#glossary\">\(text.glossary)</a></li>") }
    return links.count < 2 ? .none : "<nav aria-label=\"\(text.contents)\"><ul>\(links)</ul></nav>"
  }

  private var letterSections: [HTML] {
    shown.enumerated().map { number, letter in
      PageLetterSection(page: self, letter: letter, id: "letter-\(number + 1)").html
    }
  }

  // MARK: What could not be read

  private var unreadSection: HTML {
    guard !unread.isEmpty else { return .none }
    let items = unread.prefix(Self.mostUnread).map { issue -> HTML in
      """
      <li><p><strong><bdi>\(name(of: issue.file))</bdi></strong></p>
      <p>\(text.issue(issue))</p></li>
      """
    }
    let more = unread.count - items.count
    return """
      <section id="unread" aria-labelledby="unread-title">
      <h2 id="unread-title">\(text.unreadTitle)</h2>
      <p>\(text.unreadIntro)</p>
      <ul class="plain">\(items)</ul>
      \(more > 0 ? "<p>\(text.notListed(files: more))</p>" : HTML.none)
      </section>
      """
  }
}
