internal import ArgumentParser
internal import FoundationEssentials

/// How far a long run has come, for a person who waits: on a terminal only, once a second has gone by, and erased afterwards.
struct Progress: Sendable {
  private let start = ContinuousClock.now
  private let isShown = Output.errorsAreSeen

  func show(_ done: Int, of all: Int) {
    if isLate { Output.errorAsItIs("\r\u{1B}[K\(done) of \(all) letters") }
  }

  func erase() {
    if isLate { Output.errorAsItIs("\r\u{1B}[K") }
  }

  private var isLate: Bool { isShown && start.duration(to: .now) > .seconds(1) }
}

/// How many threads a run uses.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many letters to check at the same time. Without it: the processors.", valueName: "number"))
  var threads: Int?

  func validate() throws {
    guard (1...256).contains(threads ?? 1) else { throw ValidationError("--threads takes a number from 1 to 256") }
  }

  var count: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}
