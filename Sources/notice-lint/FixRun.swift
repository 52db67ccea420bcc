internal import NoticeLint
internal import UnicodeText

/// `check --fix`: shows or makes the changes that need no person.
struct FixRun {
  let notices: NoticeOptions
  let glossaries: GlossaryOptions
  let writes: Bool
  let allowsDrafts: Bool

  init(_ notices: NoticeOptions, _ glossaries: GlossaryOptions, writes: Bool, allowsDrafts: Bool) {
    self.notices = notices
    self.glossaries = glossaries
    self.writes = writes
    self.allowsDrafts = allowsDrafts
  }

  func run() throws {
    var mended = 0
    var changed = 0
    var left = 0
    var isPartial = false
    var count = 0
    let (groups, unread) = try NoticeRun(notices, glossaries).groups()
    for fixed in groups.flatMap({ $0.linter.fix($0.inputs, allowsDrafts: allowsDrafts) }) {
      count += 1
      if !fixed.isChecked { isPartial = true }
      for line in fixed.issues.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
      mended += fixed.mended.count
      left += fixed.left.count
      guard fixed.isChanged else { continue }
      changed += 1
      if writes { try Output.replace(fixed.file, with: fixed.after) } else { Output.writeLines(fixed.diff) }
    }
    for line in unread.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    // Behind the diff, and not in it: what is piped into `patch` is the diff alone.
    Output.error(
      "\(count == 1 ? "1 letter" : "\(count) letters"), \(changed) \(writes ? "changed" : "would change"): "
        + "\(mended) mended, \(left) left that need a person or an approved text"
        + (writes || changed == 0 ? "" : "; --write makes the changes"))
    if isPartial || !unread.isEmpty { ExitStatus.partial.exit() }
  }
}
