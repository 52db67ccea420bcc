internal import StrictYAML
public import Terminology
public import UnicodeText

/// Answers laid against a glossary: which explanations they change, what is refused, and what a person should read.
public struct ReviewImport: Sendable {
  /// Groups of families smaller than this are never shown and change nothing.
  public static let smallestGroup = 5
  /// An explanation that a smaller share of families understood returns to draft.
  public static let leastPercent = 80

  /// What becomes of one glossary file.
  public struct File: Sendable {
    public let path: String
    public let text: [UInt8]
    public let lines: [LineChange]
  }

  /// The glossary files that change, in the order in which they were given.
  public private(set) var files: [File] = []
  /// Answers that are not used, and why.
  public private(set) var refusals: [InputIssue] = []
  /// Comments and what else is to be read, a plain sentence each.
  public private(set) var remarks: [String] = []
  /// Explanations that become reviewed.
  public private(set) var reviewed = 0
  /// Texts that are replaced.
  public private(set) var changed = 0
  /// Explanations that families sent back to draft.
  public private(set) var returned = 0

  private let glossary: [GlossaryFile]
  /// Layers below, read when an answer first needs them.
  private let below: [TermbaseLayer.File]
  private lazy var lower = below.map { GlossaryFile($0) }
  private let language: LanguageTag
  private let sheet: String
  /// `2026-11-03 translator`.
  private let reviewer: String
  private let date: String?

  /// - Parameters:
  ///   - glossary: The files that may change.
  ///   - below: Files of the layer below, which stay: an answer to a text of theirs is added to the first of the
  ///     glossary.
  ///   - date: The day of the answers, and `role` who gave them; both are needed where an answer says OK.
  public init(
    _ answers: ReviewAnswers, language: LanguageTag, glossary: [GlossaryFile], below: [TermbaseLayer.File] = [],
    date: String? = nil, role: String? = nil
  ) {
    self.glossary = glossary
    self.below = below
    self.language = language
    self.date = date
    sheet = answers.file
    reviewer = [date, role].compactMap { $0 }.joined(separator: " ")
    var changes = reviewerChanges(answers.answers)
    familyChanges(answers.counts, &changes)
    apply(changes)
    refusals.sort()
  }

  private mutating func refuse(_ code: String, _ line: Int, _ message: String, _ help: String) {
    refusals.append(SheetError.issue(code, sheet, line, message, help))
  }

  // MARK: Finding what an answer is about

  /// A concept of the glossary and what is said of it.
  private struct Target {
    let file: Int
    let concept: ConceptID
    let explanation: Explanation
    /// Whether the file itself says nothing yet.
    let isNew: Bool
  }

  /// Refuses the answer where the glossary has no such concept, or nothing in this language.
  private mutating func target(_ concept: ConceptID, _ line: Int) -> Target? {
    if let target = find(concept) { return target }
    if let file = glossary.first(where: { $0.current(concept) != nil }) {
      refuse(
        "no-text", line, "\"\(concept)\" has no explanation in \(language.name()) here",
        "name the glossary file that the sheet was made from; \(file.path) has the concept without this text")
      return nil
    }
    // Comparing letters costs time, and a sheet with so many unknown names belongs to another glossary.
    let known = refusals.count < 20 ? (glossary + lower).flatMap { $0.conceptIDs.map(\.rawValue) }.sorted() : []
    let near = nearest(concept.rawValue, among: known).map { "did you mean \"\($0)\"? " } ?? ""
    refuse(
      "unknown-concept", line, "the glossary has no concept \"\(concept)\"",
      near + "name the glossary file that the sheet was made from")
    return nil
  }

  /// What the files say themselves, else what the layer below says.
  private mutating func find(_ concept: ConceptID) -> Target? {
    for (number, file) in glossary.enumerated() {
      guard let id = file.current(concept), let own = file.explanation(of: id, in: language) else { continue }
      return Target(file: number, concept: id, explanation: own, isNew: false)
    }
    for file in lower {
      guard let id = file.current(concept), let explanation = file.explanation(of: id, in: language) else { continue }
      let number = glossary.firstIndex { $0.current(id) != nil }
      if let number, let own = glossary[number].explanation(of: id, in: language) {
        return Target(file: number, concept: id, explanation: own, isNew: false)
      }
      return Target(file: number ?? 0, concept: id, explanation: explanation, isNew: true)
    }
    return nil
  }

  /// Whether an answer is to the text as it stands; else it is refused.
  private mutating func isCurrent(_ version: String, _ text: String, _ concept: ConceptID, _ line: Int) -> Bool {
    if version == TextVersion(of: text).description { return true }
    if version.isEmpty {
      refuse(
        "no-version", line, "this answer does not say to which text of \"\(concept)\"",
        "copy the cell \"version\" back from the sheet as it was written")
    } else {
      refuse(
        "stale-answer", line, "this answers an older text of \"\(concept)\"",
        "the text has changed since; write a new sheet and ask again")
    }
    return false
  }

  // MARK: Reviewers

  private struct Key: Hashable {
    let concept: ConceptID
    let part: ExplanationPart
  }

  private mutating func reviewerChanges(_ answers: [ReviewAnswers.Answer]) -> Changes {
    var changes = Changes(language)
    var answered: [Key: Int] = [:]
    var agreed: [ConceptID: [ExplanationPart]] = [:]
    var order: [Target] = []
    for answer in answers {
      guard let target = target(answer.concept, answer.line) else { continue }
      if let comment = answer.comment {
        remarks.append("comment on \(target.concept), \(answer.part.rawValue): \(comment)")
      }
      // A sheet may be imported twice: what has been changed already is no answer to an older text.
      let isDone = answer.change.map { $0 == SheetText.tidy(answer.part.text(of: target.explanation) ?? "") } ?? false
      guard answer.isOK || answer.change != nil && !isDone, isUsable(answer, target) else { continue }
      if let first = answered.updateValue(answer.line, forKey: Key(concept: target.concept, part: answer.part)) {
        refuse(
          "answered-twice", answer.line, "\"\(target.concept)\" is answered a second time",
          "line \(first) answers it already; keep one of the two")
        continue
      }
      if let change = answer.change, !isDone {
        if answer.isOK { remarks.append("\(target.concept) is marked OK and changed: it is taken as a change") }
        changes.change(target) { edit in
          edit.texts[answer.part] = change
          if target.explanation.review.state != .draft { edit.checked = "draft" }
        }
      } else {
        if agreed[target.concept] == nil { order.append(target) }
        agreed[target.concept, default: []].append(answer.part)
      }
    }
    for target in order { agree(target, agreed[target.concept] ?? [], &changes) }
    return changes
  }

  /// Whether the text that an answer is about is still the same, and its own cell was left alone.
  private mutating func isUsable(_ answer: ReviewAnswers.Answer, _ target: Target) -> Bool {
    guard let text = answer.part.text(of: target.explanation) else {
      refuse(
        "no-text", answer.line, "\"\(target.concept)\" has no text \"\(answer.part.rawValue)\" any more",
        "write a new sheet and ask again")
      return false
    }
    guard isCurrent(answer.version, text, target.concept, answer.line) else { return false }
    let shown = SheetText.tidy(SheetText.withoutApostrophe(answer.text ?? text))
    guard shown == SheetText.tidy(Terminal.safe(text)) || shown == SheetText.tidy(text) else {
      refuse(
        "edited-text", answer.line, "the column \"text\" of \"\(target.concept)\" was written into",
        "put the new text under \"change\"")
      return false
    }
    return true
  }

  /// An explanation is reviewed as a whole: `checked` speaks of all its texts.
  private mutating func agree(_ target: Target, _ parts: [ExplanationPart], _ changes: inout Changes) {
    guard changes[target.concept] == nil else { return }
    let open = ExplanationPart.allCases.filter { $0.text(of: target.explanation) != nil && !parts.contains($0) }
    guard open.isEmpty else {
      let names = open.map(\.rawValue).joined(separator: " and ")
      remarks.append("\(target.concept) waits: \(names) \(open.count == 1 ? "has" : "have") no OK")
      return
    }
    guard target.explanation.review.state != .approved else {
      remarks.append("\(target.concept) is approved already: it stays so")
      return
    }
    let checked = "reviewed \(reviewer)"
    let review = target.explanation.review
    let before = [review.state.rawValue, review.date, review.role].compactMap { $0 }.joined(separator: " ")
    if before != checked { changes.change(target) { $0.checked = checked } }
  }

  // MARK: Families

  /// Several groups of families count together. No number below the smallest group leaves this function.
  private mutating func familyChanges(_ counts: [ReviewAnswers.Count], _ changes: inout Changes) {
    var sums: [ConceptID: (understood: Int, all: Int)] = [:]
    var order: [Target] = []
    for count in counts {
      guard let target = target(count.concept, count.line) else { continue }
      let asked = ExplanationPart.allCases.compactMap { $0.text(of: target.explanation) }.first ?? ""
      if let version = count.version, !isCurrent(version, asked, target.concept, count.line) { continue }
      if sums[target.concept] == nil { order.append(target) }
      let sum = sums[target.concept] ?? (0, 0)
      sums[target.concept] = (sum.understood + count.understood, sum.all + count.understood + count.notUnderstood)
    }
    for target in order {
      guard let sum = sums[target.concept] else { continue }
      guard sum.all >= Self.smallestGroup else {
        remarks.append("families on \(target.concept): fewer than five answered, so nothing is shown or changed")
        continue
      }
      let isUnderstood = sum.understood * 100 >= sum.all * Self.leastPercent
      remarks.append(
        "families on \(target.concept): \(isUnderstood ? "at least" : "fewer than") 80 % of \(sum.all) understood it")
      if !isUnderstood { returnToDraft(target, &changes) }
    }
  }

  private mutating func returnToDraft(_ target: Target, _ changes: inout Changes) {
    if changes[target.concept]?.texts.isEmpty == false {
      remarks.append("\(target.concept) gets a new text: ask families again")
      return
    }
    let day = date.map { " \($0) families" } ?? ""
    let isDraft = target.explanation.review.state == .draft
    changes.change(target) { $0.checked = isDraft ? nil : "draft\(day)" }
    if isDraft { remarks.append("\(target.concept) is a draft already: it stays so") }
  }

  // MARK: Writing

  private mutating func apply(_ changes: Changes) {
    for (number, file) in glossary.enumerated() {
      let own = changes.of(file: number)
      guard !own.isEmpty else { continue }
      let (text, lines, refused) = file.applying(own)
      for change in refused {
        refuse(
          "not-writable", 1, "\"\(change.concept)\" cannot be changed by this program",
          "write the answer into \(file.path) by hand")
      }
      for change in own where !refused.contains(change) {
        changed += change.texts.count
        if change.checked?.hasPrefix("reviewed") == true { reviewed += 1 }
        if change.checked?.hasPrefix("draft") == true, change.texts.isEmpty { returned += 1 }
      }
      if !lines.isEmpty { files.append(File(path: file.path, text: text, lines: lines)) }
    }
  }

  /// The changes so far, in the order in which their concepts came up.
  private struct Changes {
    private let language: LanguageTag
    private var all: [(file: Int, change: ExplanationChange)] = []

    init(_ language: LanguageTag) { self.language = language }

    subscript(concept: ConceptID) -> ExplanationChange? { all.first { $0.change.concept == concept }?.change }

    mutating func change(_ target: Target, _ body: (inout ExplanationChange) -> Void) {
      let index = all.firstIndex { $0.change.concept == target.concept } ?? all.count
      if index == all.count {
        var change = ExplanationChange(target.concept, language)
        change.base = target.isNew ? target.explanation : nil
        all.append((target.file, change))
      }
      body(&all[index].change)
    }

    func of(file: Int) -> [ExplanationChange] { all.filter { $0.file == file }.map(\.change) }
  }
}
