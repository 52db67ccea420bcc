internal import UnicodeText

extension Reporter {
  static let html = Reporter(
    name: "html",
    summary: "A page for the person who sends the letter: what to change, in plain words, with sentences to copy",
    write: { runs, options in Page(runs, options).html.markup })
}
