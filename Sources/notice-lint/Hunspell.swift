internal import UnicodeText

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
    let list = words.sorted().map { $0 + "\n" }.joined()
    let answer = Self.run(["-l", "-i", "UTF-8", "-d", dictionary], input: list, readsErrors: false)
    return answer.map { Set($0.split(separator: "\n").map(String.init)) }
  }

  /// Nil where Hunspell is not installed or failed. Listing dictionaries, which goes to standard error, ends as a failure where
  /// the user's own language has none.
  private static func run(_ arguments: [String], input: String, readsErrors: Bool) -> String? {
    var hunspell = ChildProcess(program: "hunspell", arguments: arguments)
    if readsErrors { (hunspell.output, hunspell.errors) = (.discarded, .captured) }
    let result = hunspell.run(ChildProcess.Input(bytes: Array(input.utf8)))
    guard case .exited(let status) = result.end, status == 0 || readsErrors else { return nil }
    return String(decoding: readsErrors ? result.errors : result.output, as: UTF8.self)
  }
}
