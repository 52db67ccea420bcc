internal import Notices
internal import Terminology
public import UnicodeText

/// The language versions of one notice, as far as a run met them.
struct NoticeSet {
  /// One file of the set. A file with English above and Spanish below is a version in both.
  struct Version {
    let context: RuleContext
    var languages: [LanguageTag] { context.languages }
    /// The digest of what it says; see ``ContentDigest``.
    var digest: String { ContentDigest.of(context.notice) }
  }

  /// What front matter calls it, or the path with `{language}` for its tag.
  let name: String
  /// Whether front matter or a pattern of the configuration says that there are versions; a file name alone only suggests it.
  let isDeclared: Bool
  /// The version in the language that the glossary is written from, if the run met it.
  let source: Version?
  /// In the order of their files.
  let translations: [Version]
  let served: [ServedLanguage]
  /// What the lock file holds of it.
  let locked: [LanguageTag: VersionLock.Entry]
  let termbase: Termbase

  /// Groups notices by the set they belong to; notices of no set are in none. O(notices).
  static func all(_ contexts: [RuleContext], lock: VersionLock) -> [NoticeSet] {
    var order: [String] = []
    var members: [String: [RuleContext]] = [:]
    for context in contexts {
      guard let name = context.set?.name else { continue }
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(context)
    }
    return order.compactMap { name in
      guard let contexts = members[name], let first = contexts.first else { return nil }
      let versions = contexts.map { Version(context: $0) }
      let sourceLanguage = first.termbase.sourceLanguage
      let source = versions.firstIndex { $0.languages.contains { covers($0, sourceLanguage) } }
      return NoticeSet(
        name: name, isDeclared: contexts.contains { $0.set?.isDeclared == true }, source: source.map { versions[$0] },
        translations: versions.indices.filter { $0 != source }.map { versions[$0] }, served: first.settings.served,
        locked: lock.sets[name] ?? [:], termbase: first.termbase)
    }
  }

  /// Whether a version in one language serves families of another: the same language and script.
  static func covers(_ version: LanguageTag, _ served: LanguageTag) -> Bool {
    version == served || served.fallbacks.contains(version) || version.fallbacks.contains(served)
  }

  /// The name that a path gives: the path with `{language}` in place of the tag that stands in it last.
  static func name(ofPath path: String, languages: [LanguageTag]) -> String? {
    var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for index in names.indices.reversed() {
      let isFile = index == names.count - 1
      var pieces =
        isFile ? names[index].split(separator: ".", omittingEmptySubsequences: false).map(String.init) : [names[index]]
      guard let place = isFile ? LanguageOfPath.place(in: pieces) : 0 else { continue }
      guard LanguageOfPath.isTag(pieces[place]), let tag = LanguageTag(pieces[place]), languages.contains(tag) else {
        continue
      }
      pieces[place] = "{language}"
      names[index] = pieces.joined(separator: ".")
      return names.joined(separator: "/")
    }
    return nil
  }
}

/// The versions of one notice as reports show them.
public struct NoticeVersions: Sendable {
  public enum State: String, Sendable {
    case source
    case unstamped = "not stamped yet"
    case current = "up to date"
    case changed = "changed since the stamp"
    case stale
    case cosmetic = "up to date, the source changed in form only"
  }

  public struct Version: Sendable {
    public let file: String
    public let languages: [LanguageTag]
    public let state: State
  }

  public let name: String
  private let source: (notice: Notice, languages: [LanguageTag])
  private let translations: [(notice: Notice, languages: [LanguageTag])]
  private let locked: [LanguageTag: VersionLock.Entry]

  /// Nil for a notice without versions.
  init?(_ set: NoticeSet) {
    guard let source = set.source, !set.translations.isEmpty else { return nil }
    name = set.name
    self.source = (source.context.notice, source.languages)
    translations = set.translations.map { ($0.context.notice, $0.languages) }
    locked = set.locked
  }

  /// The source first, then in the order of their files. O(bytes): digests are made only for those who ask.
  public var versions: [Version] {
    let digest = ContentDigest.of(source.notice)
    return [Version(file: source.notice.file, languages: source.languages, state: .source)]
      + translations.map { notice, languages in
        Version(file: notice.file, languages: languages, state: state(notice, languages, source: digest))
      }
  }

  /// What a lock file that says "they agree" holds. O(bytes).
  public var stamped: [LanguageTag: VersionLock.Entry] {
    let digest = ContentDigest.of(source.notice)
    var result = locked
    for (notice, languages) in translations {
      let own = ContentDigest.of(notice)
      let state = state(notice, languages, source: digest)
      for language in languages {
        result[language] = VersionLock.Entry(
          source: digest, version: own, isCosmetic: state == .stale || state == .cosmetic)
      }
    }
    return result
  }

  private func state(_ notice: Notice, _ languages: [LanguageTag], source digest: String) -> State {
    guard let entry = languages.lazy.compactMap({ locked[$0] }).first else { return .unstamped }
    if entry.version != ContentDigest.of(notice) { return .changed }
    if entry.source != digest { return .stale }
    return entry.isCosmetic ? .cosmetic : .current
  }
}

/// A digest of what a notice says: its words in their order, without markup, line ends and the number of spaces, so that
/// wrapping a paragraph anew makes no version stale.
enum ContentDigest {
  /// Sixteen hexadecimal digits (FNV-1a of 64 bits, Fowler, Noll and Vo): to see a change, not to withstand an attack.
  static func of(_ notice: Notice) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for part in notice.parts {
      var isSpace = true
      for byte in NormalForm.nfc.normalize(part.text).utf8 {
        let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isBlank { take(byte) } else if !isSpace { take(0x20) }
        isSpace = isBlank
      }
      take(0x0A)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
