internal import UnicodeText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Asks an installed Hunspell which words it does not know. Debian: `hunspell` and a dictionary such as `hunspell-es`.
///
/// Words go through pipes, never through a shell or a file.
struct Hunspell {
  private let dictionary: String

  /// Nil where Hunspell or a dictionary of the language is not installed. The first dictionary of the language by name, or
  /// the one of the tag's own region.
  init?(_ language: LanguageTag) {
    guard let listing = Self.run(["-D"], input: "", readsErrors: true) else { return nil }
    let name = "\(language)"
    let wanted = String(name.prefix { $0 != "-" })
    let found = listing.split(separator: "\n").filter { $0.hasPrefix("/") && !$0.contains(":") }
      .compactMap { $0.split(separator: "/").last.map(String.init) }
      .filter { $0.prefix { $0 != "_" && $0 != "-" } == wanted }.sorted()
    let own = name.replacing("-", with: "_")
    let home = "\(wanted)_\(wanted.uppercased())"
    guard let dictionary = [own, home].first(where: found.contains) ?? found.first else { return nil }
    self.dictionary = dictionary
  }

  /// The words that the dictionary does not have; nil if Hunspell failed.
  func unknown(_ words: Set<String>) -> Set<String>? {
    var unknown: Set<String> = []
    var batch = ""
    // A pipe holds 64 KiB: with less than that on the way nobody waits for the other.
    for word in words.sorted() + [""] {
      if word.isEmpty || batch.utf8.count > 16_000 {
        guard let answer = Self.run(["-l", "-i", "UTF-8", "-d", dictionary], input: batch, readsErrors: false) else {
          return nil
        }
        unknown.formUnion(answer.split(separator: "\n").map(String.init))
        batch = ""
      }
      batch += word + "\n"
    }
    return unknown
  }

  private static func run(_ arguments: [String], input: String, readsErrors: Bool) -> String? {
    var inward: [Int32] = [0, 0]
    var outward: [Int32] = [0, 0]
    guard pipe(&inward) == 0 else { return nil }
    guard pipe(&outward) == 0 else {
      close(inward[0])
      close(inward[1])
      return nil
    }
    // The child keeps what it is given as its own 0, 1 and 2 alone: an end held open would never be read to its end.
    for end in inward + outward { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, inward[0], 0)
    posix_spawn_file_actions_adddup2(&actions, outward[1], readsErrors ? 2 : 1)
    posix_spawn_file_actions_addopen(&actions, readsErrors ? 1 : 2, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    var list = (["hunspell"] + arguments).map { strdup($0) } + [nil]
    let status = posix_spawnp(&process, "hunspell", &actions, nil, &list, environ)
    posix_spawn_file_actions_destroy(&actions)
    for argument in list { free(argument) }
    close(inward[0])
    close(outward[1])
    defer { close(outward[0]) }
    guard status == 0 else {
      close(inward[1])
      return nil
    }
    // If Hunspell ends early, writing fails and its status says why.
    signal(SIGPIPE, SIG_IGN)
    _ = Array(input.utf8).withUnsafeBytes { write(inward[1], $0.baseAddress, $0.count) }
    close(inward[1])
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(outward[0], &buffer, buffer.count)
      guard count > 0 else { break }
      answer += buffer[..<count]
    }
    var result: Int32 = 0
    waitpid(process, &result, 0)
    // Listing dictionaries ends as a failure where the user's own language has none.
    return result == 0 || readsErrors ? String(decoding: answer, as: UTF8.self) : nil
  }
}
