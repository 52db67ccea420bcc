internal import Terminology
internal import UnicodeText

/// Every sentence of the page but those of the rules (``Rule/plainWords``), in English. A translation is a second type
/// with these members.
///
/// Plain words for somebody who never opens a shell: nothing is an error, nobody has violated anything, and what is the
/// glossary owner's task is not the sender's.
struct PageText: Sendable {
  let language = LanguageTag.english

  // MARK: The frame

  let title = "Check before sending"
  let skip = "Skip to the changes"
  let contents = "On this page"
  let youDecide =
    "These are suggestions that help a family understand the letter. You know your families: you decide."
  let noLetters = "No letters were checked."

  func footer(_ program: String, isRedacted: Bool) -> String {
    "Made by \(program), which sends nothing anywhere. "
      + (isRedacted
        ? "No words of the letters stand on this page."
        : "This page holds sentences of your letters: keep it as carefully as you keep them.")
  }

  // MARK: Whether it can be sent

  /// The first line of the page.
  func verdict(_ counts: PageCounts) -> String {
    let all = counts.letters + counts.unread
    guard all > 0 else { return noLetters }
    guard counts.unread > 0 else { return all == 1 ? ofOne(counts) : ofSeveral(counts, others: false) }
    if all == 1 { return "This letter could not be read, so it has not been checked." }
    let unread =
      counts.unread == 1
      ? "1 of \(number(all)) letters could not be read, so it has not been checked."
      : counts.unread == all
        ? "None of these \(number(all)) letters could be read, so they have not been checked."
        : "\(number(counts.unread)) of \(number(all)) letters could not be read, so they have not been checked."
    return counts.letters == 0 ? unread : "\(unread) \(ofSeveral(counts, others: true))"
  }

  private func ofOne(_ counts: PageCounts) -> String {
    if counts.fixed == 1 {
      return counts.inCoverNotes == 0
        ? "You can send this letter. Its wording is fixed, and there is nothing to explain."
        : "You can send this letter. Its wording is fixed; \(things(counts.inCoverNotes)) could be explained "
          + "in a cover note."
    }
    if counts.needed > 0 {
      let more = counts.helpful == 0 ? "" : " \(number(counts.helpful)) more would help families understand it."
      return "Please make \(changes(counts.needed)) before you send this letter.\(more)"
    }
    if counts.helpful > 0 {
      return "You can send this letter. \(changes(counts.helpful)) would help families understand it."
    }
    return counts.untold == 1
      ? "You can send this letter, but its words could not be checked." : "You can send this letter as it is."
  }

  private func ofSeveral(_ counts: PageCounts, others: Bool) -> String {
    let (letters, total) = (counts.letters, counts.needed + counts.helpful)
    let help = total == 0 ? "" : " In all, \(changes(total)) would help families."
    let which =
      letters == 1
      ? "the other letter" : others ? "the other \(number(letters)) letters" : "all \(number(letters)) letters"
    if counts.holding > 0 {
      let of =
        others ? "Of \(which), \(number(counts.holding))" : "\(number(counts.holding)) of \(number(letters)) letters"
      return letters == 1
        ? "The other letter needs a change before you send it.\(help)"
        : "\(of) \(counts.holding == 1 ? "needs" : "need") a change before you send \(counts.holding == 1 ? "it" : "them").\(help)"
    }
    if letters == 1, counts.untold == 1 { return "You can send the other letter, but its words could not be checked." }
    let untold = counts.untold == 0 ? "" : " The words of \(number(counts.untold)) of them could not be checked."
    let asTheyAre = total > 0 ? "" : letters == 1 ? " as it is" : " as they are"
    return "You can send \(which)\(asTheyAre).\(help)\(untold)"
  }

  // MARK: Letters

  let overview = "All letters"
  let overviewHead = ["Letter", "Language", "Would help"]
  let lettersTitle = "Letters, the most needed first"
  let backToOverview = "Back to all letters"
  let sayFirst = "Explain these first"
  let sayFirstIntro =
    "The words that most letters leave unexplained. Mend one of them in your templates, and many letters get better."
  let sayFirstHead = ["Words", "Letters", "What to write"]
  let unreadTitle = "Could not be read"
  let unreadIntro =
    "Nothing is known about these. They may be good letters, but they have not been checked: please do not count them "
    + "as checked."
  let locked =
    "The wording of this letter is fixed, by law for example. Do not change it. You can explain these words in a cover "
    + "note."

  /// - Parameter isBrief: For a table of letters, in which most can be sent.
  func state(_ letter: PageLetter, isBrief: Bool = false) -> String {
    let (needed, helpful) = (letter.needed.count, letter.helpful.count)
    if letter.isLocked {
      return helpful == 0 ? "Wording is fixed" : "Wording is fixed: \(things(helpful)) for a cover note"
    }
    if needed > 0 {
      return "\(changes(needed)) before you send it" + (helpful > 0 ? ", \(number(helpful)) more would help" : "")
    }
    if helpful > 0 { return isBrief ? changes(helpful) : "Can be sent; \(changes(helpful)) would help" }
    return letter.isUntold ? "Can be sent; its words could not be checked" : "Can be sent as it is"
  }

  func notListed(_ letters: Int, withChanges: Int) -> String {
    let changes = withChanges == 0 ? "none of them needs a change" : "\(number(withChanges)) of them could be improved"
    return "\(number(letters)) more \(letters == 1 ? "letter is" : "letters are") not on this page; \(changes)."
  }

  /// What nobody asks to change: somebody in the district decided so, or it stands where nothing changed.
  func setAside(decided: Int, unchanged: Int) -> String {
    let texts = [
      decided == 0
        ? nil
        : decided == 1
          ? "1 more thing was seen and set aside: whoever looks after this check decided that it can stay."
          : "\(number(decided)) more things were seen and set aside: whoever looks after this check decided that they "
            + "can stay.",
      unchanged == 0
        ? nil
        : unchanged == 1
          ? "1 more thing was seen in a part of the letter that did not change."
          : "\(number(unchanged)) more things were seen in parts of the letter that did not change.",
    ]
    return texts.compactMap { $0 }.joined(separator: " ")
  }

  func notListed(files: Int) -> String { "\(number(files)) more could not be read." }
  func notListed(changes: Int) -> String {
    "\(number(changes)) more \(changes == 1 ? "change is" : "changes are") not on this page."
  }
  func notListed(rows: Int) -> String { "\(number(rows)) more, which fewer letters use, are not on this page." }
  func notListed(columns: Int) -> String { "\(number(columns)) more languages stand in the table above." }
  func andMore(_ count: Int) -> String { "and \(number(count)) more" }

  // MARK: One change

  let needed = "Needed before you send it"
  let helpful = "Would help families"
  let inCoverNote = "For a cover note"
  let copy = "Copy"
  let copied = "Copied"
  let copyFailed = "Selected: now press Ctrl and C"
  let note = "Note"
  let wordsWithoutText = "the marked words"

  /// What to do, with the words of the notice in it.
  func task(_ plain: PlainWords, _ words: HTML) -> HTML {
    guard let around = plain.aroundWords else { return "\(plain.task)" }
    return "\(around.before)\(words)\(around.after)"
  }

  /// The same where the words of the notice must not be shown.
  func task(_ plain: PlainWords, concept: String?) -> HTML {
    guard plain.aroundWords != nil else { return "\(plain.task)" }
    guard let concept else { return "\(plain.task.replacing("“\(PlainWords.words)”", with: wordsWithoutText))" }
    return "\(plain.task.replacing(PlainWords.words, with: concept))"
  }

  func place(_ place: Place) -> String {
    place.container.isEmpty ? "Line \(number(place.start.line))" : capitalised(place.container.joined(separator: ", "))
  }

  func laterUses(_ count: Int) -> String {
    count == 1
      ? "It stands in 1 more place; once is enough." : "It stands in \(number(count)) more places; once is enough."
  }

  /// How a text is to be used, by what was offered before it.
  func label(_ kind: Advice.Kind, after earlier: [Advice.Kind]) -> String {
    switch kind {
    case .sayInstead: "Write this instead"
    case .replace: earlier.contains(.sayInstead) ? "Or write it out" : "Write this"
    case .addNext:
      earlier.contains(.replace)
        ? "And add this after it" : earlier.contains(.sayInstead) ? "Or add this after it" : "Add this after it"
    case .note: note
    }
  }

  func nothingToPaste(_ language: String?) -> String {
    "The glossary has no text for this in \(language ?? "this language") yet. Say in your own words what it means, "
      + "and tell the person who keeps the glossary."
  }

  /// Who checked a text, and when; nil where the glossary says nothing of that.
  func checked(_ advice: Advice) -> String? {
    guard let review = advice.checked else { return nil }
    let role = review.role.map { $0.replacing("-", with: " ") }
    let (by, on) = (role.map { " by the \($0)" } ?? "", review.date.map { " on \(date($0))" } ?? "")
    switch review.state {
    case .approved: return "Approved\(role == nil ? " by your district" : by)\(on)."
    case .reviewed: return "Checked\(role == nil ? " by a second reader" : by)\(on)."
    case .draft:
      let text = advice.isStarterDraft ? "Starter text" : review.origin == .machine ? "Written by a machine" : "A draft"
      return "\(text), not yet checked by your district."
    }
  }

  // MARK: Besides

  let alsoNoticed = "Also noticed, if you have time"
  let explainedWell = "Explained well"
  let explainedWellIntro =
    "As far as a program can tell, the letter says what these words mean. A family can follow it here."

  // MARK: The glossary

  let glossary = "For the person who keeps the glossary"
  let glossaryIntro =
    "Not a task for whoever sends a letter, and no reason to hold one back: what your glossary has for the "
    + "words of these letters."
  let byLanguage = "Languages of your families"
  let byLanguageHead = ["Language", "Families", "Explained", "Checked", "Missing"]
  let writeNext = "To write next"
  let byWord = "Words and languages"
  let byWordHead = ["Word", "Letters"]
  let byInterpreter = "by interpreter"
  let nothingYet = "nothing yet"
  let unknownFamilies = "not said"
  let shares = "Explained and checked count a word once for every letter that uses it."
  let firstRun =
    "Nobody has said yet which languages your families read, so every language of the glossary is counted. Name "
    + "them in a file .notice-lint.yml beside the letters."

  func weighted(_ explained: CoverageShare, _ checked: CoverageShare) -> String {
    "Weighted by how many families read each language, \(explained.text) is explained and \(checked.text) checked."
  }

  /// A sign, for eyes, and its meaning.
  func sign(_ state: PageGlossary.State) -> (sign: String, meaning: String) {
    switch state {
    case .checked: ("●", "checked")
    case .draft: ("◐", "draft, not yet checked")
    case .missing: ("○", "no explanation")
    case .byInterpreter: ("i", byInterpreter)
    case .notOwed: ("–", "no letter goes to its readers")
    }
  }

  let withoutTerm = (sign: "!", meaning: "without a term to use")

  // MARK: What is wrong with a file

  /// What is wrong and what to do, for somebody without a terminal.
  func issue(_ issue: InputIssue) -> String {
    let help =
      switch issue.code {
      case "notice/unknown-language": "put the language into the name of the file, as in letter.en.md or letter.es.md"
      case "notice/no-terms": "ask the person who keeps the glossary to add some"
      default: flat(issue.help, room: 400)
      }
    return [flat(issue.message, room: 300), help].filter { !$0.isEmpty }.map(sentence).joined(separator: " ")
  }

  // MARK: Numbers and dates

  func changes(_ count: Int) -> String { count == 1 ? "1 change" : "\(number(count)) changes" }
  private func things(_ count: Int) -> String { count == 1 ? "1 thing" : "\(number(count)) things" }

  /// With commas: 12,345.
  func number(_ number: Int) -> String {
    let digits = Array("\(number.magnitude)")
    let groups = digits.indices.map { index in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digits[index])
    }
    return (number < 0 ? "-" : "") + groups.joined()
  }

  /// `3 November 2026` for `2026-11-03`; anything else as it is.
  func date(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return day }
    return "\(parts[2]) \(Self.months[parts[1] - 1]) \(parts[0])"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// A message of the program as a sentence.
  func sentence(_ message: String) -> String {
    let text = capitalised(message)
    return text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
