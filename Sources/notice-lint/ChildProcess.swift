#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Another program: it is started, handed bytes, and waited for. Everything goes through pipes, never through a shell or a
/// file.
struct ChildProcess {
  /// How it ended.
  enum End: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
    /// It took longer than it was given, or wrote more than was asked for, and was killed.
    case timedOut
    /// What it was to read could not be read to its end; it was killed, for half a message is another message.
    case inputBroken
    /// It was never started; the number is the system's.
    case notStarted(errno: Int32)
  }

  /// Where its standard output or standard error goes.
  enum Sink {
    case inherited
    case discarded
    case captured
  }

  /// What it reads on standard input: bytes, and then whatever else our own standard input still holds.
  struct Input {
    var bytes: [UInt8]
    var continuesWithStandardInput = false
  }

  struct Result {
    let end: End
    let output: [UInt8]
    let errors: [UInt8]
    /// Whether it took all of its input, rather than closing it early.
    let tookAll: Bool
  }

  /// A path, or a name that is looked for where the shell looks.
  let program: String
  let arguments: [String]
  var output = Sink.captured
  var errors = Sink.discarded
  /// More time than this it does not get.
  var timeout: Duration?
  /// More bytes than these of its output are not taken.
  var outputLimit = Int.max

  /// The program that runs now, even if its file was replaced meanwhile.
  static var own: String {
    access("/proc/self/exe", X_OK) == 0 ? "/proc/self/exe" : CommandLine.arguments.first ?? "notice-lint"
  }

  /// A child that ends early, or a log that nobody reads, makes a write fail; it does not end this program.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Who started us may have had its own children vanish unseen, and that is inherited: how ours end would be lost.
  private static func keepEndsOfChildren() { signal(SIGCHLD, SIG_DFL) }

  /// What is said of a child whose end the system does not tell: never that all is well (`EX_OSERR`).
  private static let unknownEnd: Int32 = 71

  /// Starts it and waits for its end. Writing and reading take turns, so neither side waits for the other for ever.
  func run(_ input: Input) -> Result {
    Self.ignoreBrokenPipes()
    Self.keepEndsOfChildren()
    guard let pipes = ChildPipes(output, errors) else { return notStarted(errno) }
    let deadline = timeout.map { ContinuousClock.now + $0 }
    var process: pid_t = 0
    let status = spawn(&process, pipes)
    pipes.closeFarEnds()
    guard status == 0 else {
      pipes.closeNearEnds()
      return notStarted(status)
    }
    var exchange = ChildExchange(pipes, input, deadline, outputLimit: outputLimit)
    let broken = exchange.run()
    if broken != nil { kill(process, SIGKILL) }
    exchange.close()
    let ended = wait(for: process, until: broken == nil ? deadline : nil)
    return Result(
      end: broken ?? ended, output: exchange.output, errors: exchange.errors, tookAll: exchange.tookAll)
  }

  private func notStarted(_ error: Int32) -> Result {
    Result(end: .notStarted(errno: error), output: [], errors: [], tookAll: false)
  }

  private func spawn(_ process: inout pid_t, _ pipes: ChildPipes) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.input.far, STDIN_FILENO)
    for (sink, pipe, number) in [(output, pipes.output, STDOUT_FILENO), (errors, pipes.errors, STDERR_FILENO)] {
      if let pipe {
        posix_spawn_file_actions_adddup2(&actions, pipe.far, number)
      } else if sink == .discarded {
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
      }
    }
    // What we ignore a child would ignore too: it gets the usual way back.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var list = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for argument in list { free(argument) } }
    return posix_spawnp(&process, program, &actions, &attributes, &list, environ)
  }

  private func wait(for process: pid_t, until deadline: ContinuousClock.Instant?) -> End {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, deadline == nil ? 0 : WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return .exited(Self.unknownEnd) }
      if let deadline, ended == 0 {
        guard ContinuousClock.now < deadline else {
          kill(process, SIGKILL)
          _ = wait(for: process, until: nil)
          return .timedOut
        }
        poll(nil, 0, 5)
      }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }
}

/// The pipes to a child; `far` is the end that becomes its own.
private struct ChildPipes {
  struct Ends {
    let near: Int32
    let far: Int32
  }

  let input: Ends
  let output: Ends?
  let errors: Ends?

  /// Nil where the system has no more pipes to give.
  init?(_ output: ChildProcess.Sink, _ errors: ChildProcess.Sink) {
    guard let input = Self.open(towardsChild: true) else { return nil }
    let captured = [output, errors].map { $0 == .captured ? Self.open(towardsChild: false) : nil }
    self.input = input
    self.output = captured[0]
    self.errors = captured[1]
    guard (output != .captured || captured[0] != nil) && (errors != .captured || captured[1] != nil) else {
      closeFarEnds()
      closeNearEnds()
      return nil
    }
  }

  private static func open(towardsChild: Bool) -> Ends? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    // The child keeps what it is given as its own 0, 1 and 2 alone: an end held open would never be read to its end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (near, far) = towardsChild ? (ends[1], ends[0]) : (ends[0], ends[1])
    // A full pipe says so at once; the wait is for whatever is ready first.
    _ = fcntl(near, F_SETFL, O_NONBLOCK)
    return Ends(near: near, far: far)
  }

  func closeFarEnds() { for end in [input, output, errors] { if let end { close(end.far) } } }
  func closeNearEnds() { for end in [input, output, errors] { if let end { close(end.near) } } }
}

/// What goes to a child and comes back, until all of its pipes are closed.
private struct ChildExchange {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private(set) var tookAll = false
  private var input: ChildProcess.Input
  private var sent = 0
  /// Nil once closed.
  private var writing: Int32?
  private var reading: [Int32?]
  private let deadline: ContinuousClock.Instant?
  private let outputLimit: Int

  init(
    _ pipes: ChildPipes, _ input: ChildProcess.Input, _ deadline: ContinuousClock.Instant?, outputLimit: Int
  ) {
    self.input = input
    self.deadline = deadline
    self.outputLimit = outputLimit
    writing = pipes.input.near
    reading = [pipes.output?.near, pipes.errors?.near]
  }

  /// Nil when everything was exchanged; else why not.
  mutating func run() -> ChildProcess.End? {
    while true {
      if let end = fill() { return end }
      let ends = [writing] + reading
      var polled = ends.map { pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0) }
      polled[0].events = Int16(POLLOUT)
      guard ends.contains(where: { $0 != nil }) else { return nil }
      let ready = poll(&polled, nfds_t(polled.count), waitingTime)
      if ready < 0, errno != EINTR { return nil }
      if ready == 0 || output.count > outputLimit { return .timedOut }
      guard ready > 0 else { continue }
      if polled[0].revents != 0 { send() }
      for number in reading.indices where polled[number + 1].revents != 0 { receive(number) }
    }
  }

  mutating func close() {
    for end in [writing] + reading { if let end { closeEnd(end) } }
    (writing, reading) = (nil, [nil, nil])
  }

  /// Milliseconds until the deadline, at least one; without a deadline, for ever.
  private var waitingTime: Int32 {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    return left <= .zero ? 0 : Int32(min(left / .milliseconds(1) + 1, 60_000))
  }

  /// Takes the next piece of our own standard input where that is to follow, and closes the pipe at the end of everything.
  private mutating func fill() -> ChildProcess.End? {
    guard let end = writing, sent == input.bytes.count else { return nil }
    if input.continuesWithStandardInput {
      guard let next = Output.readSome() else { return .inputBroken }
      (input.bytes, sent) = (next, 0)
      if !next.isEmpty { return nil }
    }
    tookAll = true
    closeEnd(end)
    writing = nil
    return nil
  }

  private mutating func send() {
    guard let end = writing else { return }
    let count = input.bytes[sent...].withUnsafeBytes { write(end, $0.baseAddress, $0.count) }
    if count >= 0 {
      sent += count
    } else if errno != EAGAIN, errno != EINTR {
      // It reads no more. What it makes of that its own end says.
      closeEnd(end)
      writing = nil
    }
  }

  private mutating func receive(_ number: Int) {
    guard let end = reading[number] else { return }
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    let count = read(end, &buffer, buffer.count)
    if count > 0 {
      if number == 0 { output += buffer[..<count] } else { errors += buffer[..<count] }
    } else if count == 0 || errno != EAGAIN && errno != EINTR {
      closeEnd(end)
      reading[number] = nil
    }
  }

  private func closeEnd(_ end: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(end)
    #elseif canImport(Musl)
      _ = Musl.close(end)
    #else
      _ = Darwin.close(end)
    #endif
  }
}
