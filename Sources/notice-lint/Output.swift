internal import FoundationEssentials
internal import NoticeLint
internal import UnicodeText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard output and standard error.
enum Output {
  /// Writes a text as it is. A reader that has gone away (`| head`) is a normal end.
  static func write(_ text: String) {
    signal(SIGPIPE, SIG_DFL)
    write(Array(text.utf8), to: STDOUT_FILENO)
  }

  /// Lines that may hold text of a notice: as they are for a program that reads them, harmless on a terminal.
  static func writeLines(_ text: String) {
    guard isatty(STDOUT_FILENO) == 1 else { return write(text) }
    write(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { TermText.safe(String($0)) }.joined(
        separator: "\n"))
  }

  /// Writes a file in place of the old one, whole or not at all.
  static func replace(_ file: String, with bytes: [UInt8]) throws {
    do { try Data(bytes).write(to: URL(filePath: file), options: .atomic) } catch {
      throw Failure(
        InputIssue(
          code: "notice/not-writable", message: "this letter cannot be written", help: "check its permissions",
          file: file))
    }
  }

  /// Writes a file. Throws ``Failure`` where that cannot be done, in the name of what it was to hold.
  static func save(_ text: String, _ file: String, area: String = "report", what: String = "this report") throws {
    do { try Data(text.utf8).write(to: URL(filePath: file)) } catch {
      throw Failure(
        InputIssue(
          code: "\(area)/not-writable", message: "\(what) cannot be written",
          help: "check that its folder exists and may be written to", file: file))
    }
  }

  /// Writes a new file; one that is there already stays as it is. Throws ``Failure`` where that cannot be done.
  static func create(_ file: String, _ bytes: [UInt8]) throws {
    do { try Data(bytes).write(to: URL(filePath: file), options: .withoutOverwriting) } catch {
      throw Failure(
        InputIssue(
          code: "notice/not-writable", message: "this copy cannot be written",
          help: "check that its folder exists and may be written to, and that no file of this name is there",
          file: file))
    }
  }

  /// A line, or lines, for standard error. Names of files and unknown arguments may stand in it: nothing in it moves the cursor.
  static func error(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { TermText.safe(String($0)) }
    write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
  }

  /// Whether a person reads what is asked and types the answer.
  static var isConversation: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody sees what goes to standard error as it comes.
  static var errorsAreSeen: Bool { isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb" }

  /// A text of our own for a terminal, escapes and all.
  static func errorAsItIs(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { platformWrite(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        // A reader that has gone away is a normal end; a full disk is not.
        if errno != EPIPE, file == STDOUT_FILENO {
          error("standard output could not be written: \(String(cString: strerror(errno)))")
          ExitStatus.unusable.exit()
        }
        return
      }
      start += written
    }
  }

  private static func platformWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #elseif canImport(Musl)
      Musl.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }

  /// Whether standard output is a terminal that shows colours (https://no-color.org).
  static var showsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// Cells of a line: the terminal's, between 60 and 120; 100 in a pipe, so that output does not depend on the window.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 100
    }
    return min(120, max(60, Int(size.ws_col)))
  }

  /// All of standard input; where there is more than `limit`, a little over it. Nil if it cannot be read.
  static func readInput(limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      guard let some = readSome() else { return nil }
      if some.isEmpty { break }
      bytes += some
    }
    return bytes
  }

  /// The next bytes of standard input, as many as there are; empty at its end, nil if it cannot be read.
  static func readSome(_ most: Int = 64 << 10) -> [UInt8]? {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
        count = read(STDIN_FILENO, buffer.baseAddress, most)
        filled = max(count, 0)
      }
      if count >= 0 { return bytes }
      if errno == EAGAIN {
        var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// What the system says of an error of its own.
  static func reason(_ error: Int32) -> String { String(cString: strerror(error)) }

  /// Whether an error says that there is no such file.
  static func isMissing(_ error: Int32) -> Bool { error == ENOENT || error == ENOTDIR }

  /// What this process writes from now on its owner alone can read.
  static func keepFilesPrivate() { umask(0o077) }
}
