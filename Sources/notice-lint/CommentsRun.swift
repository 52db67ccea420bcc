internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import UnicodeText

/// `check --comments-to COPY.docx`: writes what was found as comments into a copy of the letter.
struct CommentsRun {
  let copy: String
  let listsAll: Bool

  /// What is wrong with the name of the copy, before anything is read.
  static func validate(_ copy: String, _ paths: [String]) throws {
    guard paths.count == 1, FileKind.of(paths[0]) != .folder, paths != ["-"] else {
      throw ValidationError("--comments-to makes a copy of one letter: name the letter")
    }
    guard NoticeFormat.forFile(copy)?.name == NoticeFormat.word.name else {
      throw ValidationError("--comments-to takes the name of a Word file, such as letter-with-comments.docx")
    }
    guard FileKind.of(copy) == nil else {
      throw ValidationError("'\(copy)' is there already: give the copy another name, or delete that file first")
    }
  }

  /// Writes the copy of the one letter that was checked. Returns whether it was written, or needed none.
  func write(_ runs: [RunReport]) throws -> Bool {
    guard let report = runs.flatMap(\.notices).first, report.isChecked else { return false }
    let (made, issue) = CommentedCopy.of(report, day: Today.day, listsAll: listsAll)
    if let issue {
      for line in IssueText.lines(issue, ReportOptions()) { Output.error(line) }
      return false
    }
    guard let made, made.comments > 0 else {
      Output.error("nothing to comment: \(copy) was not written")
      return true
    }
    try Output.create(copy, made.bytes)
    Output.error("\(copy): \(made.comments == 1 ? "1 comment" : "\(made.comments) comments")")
    return true
  }
}
