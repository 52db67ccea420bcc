internal import StrictXML
internal import UnicodeText

/// Why a container cannot be read, for its issue.
struct ReadingProblem: Error {
  let code: String
  let message: String
  let help: String

  init(_ code: String, _ message: String, help: String) {
    self.code = code
    self.message = message
    self.help = help
  }

  /// What is wrong with an XML text inside the container.
  init(_ problem: XMLProblem, in name: String) {
    let place = "\(name) inside the file, line \(problem.position.line), column \(problem.position.column)"
    let help = "open the letter in the program that wrote it and save it again"
    self.init("notice/bad-xml", "\(problem.message) (\(place))", help: help)
  }

  /// Runs what reads the XML of an entry.
  static func inXML<Result>(
    _ name: String, _ body: () throws(XMLProblem) -> Result
  ) throws(ReadingProblem) -> Result {
    do throws(XMLProblem) { return try body() } catch { throw ReadingProblem(error, in: name) }
  }

  func issue(file: String) -> InputIssue { InputIssue(code: code, message: message, help: help, file: file) }
}
