internal import Notices
internal import StrictYAML
internal import Terminology
internal import UnicodeText

/// A remark of a notice, read: `allow-next unexplained-term concept=iep until=2027-06-30 -- the board knows it`.
struct RemarkText {
  enum Verb: String, CaseIterable {
    /// The block that comes next; before a list or a table all of it.
    case next = "allow-next"
    /// From here to the end of the file, or to what ends it.
    case start = "allow-start"
    case end = "allow-end"
    /// The whole file, wherever it stands.
    case file = "allow-file"
  }

  /// What keeps a remark from being followed.
  enum Fault: Hashable {
    case unknownVerb(String)
    case noRule
    case unknownRule(String)
    case unknownConcept(String)
    case unknownWord(String)
    case badDay(String)
    case noReason
    case noDay
    case tooMany
  }

  let remark: Remark
  private(set) var verb: Verb?
  /// The rules that it names and that there are.
  private(set) var rules: [String] = []
  /// Empty: any concept, and findings of none.
  private(set) var concepts: Set<ConceptID> = []
  private(set) var until: String?
  private(set) var reason: String?
  private(set) var faults: [Fault] = []

  /// What parts the reason from what is allowed.
  private static let reasonMarks: Set<Substring> = ["--", "–", "—", "because"]

  init(_ remark: Remark, _ termbase: Termbase, needs: Set<AllowanceNeed>) {
    self.remark = remark
    let words = remark.text.split(separator: " ")
    let head = words.prefix { !Self.reasonMarks.contains($0) }
    let reason = words.dropFirst(head.count + 1).joined(separator: " ")
    self.reason = reason.isEmpty ? nil : reason
    guard let verb = head.first.flatMap({ Verb(rawValue: String($0)) }) else {
      faults = [.unknownVerb(head.first.map(String.init) ?? "")]
      return
    }
    self.verb = verb
    for word in head.dropFirst() { read(word, termbase) }
    guard verb != .end else { return }
    if rules.isEmpty, faults.isEmpty { faults.append(.noRule) }
    if needs.contains(.reason), self.reason == nil { faults.append(.noReason) }
    if needs.contains(.until), until == nil, faults.isEmpty { faults.append(.noDay) }
  }

  private mutating func read(_ word: Substring, _ termbase: Termbase) {
    let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard pair.count == 2 else {
      for name in word.split(separator: ",").map(String.init) {
        if Rule.named(name) != nil { rules.append(name) } else { faults.append(.unknownRule(name)) }
      }
      return
    }
    switch pair[0] {
    case "concept":
      for name in pair[1].split(separator: ",").map(String.init) {
        if let entry = ConceptID(rawValue: name).flatMap({ termbase[$0] }) {
          concepts.insert(entry.id)
        } else {
          faults.append(.unknownConcept(name))
        }
      }
    case "until":
      if Day.isDay(pair[1]) { until = pair[1] } else { faults.append(.badDay(pair[1])) }
    default: faults.append(.unknownWord(String(word)))
    }
  }

  /// The rule of the nearest name, for "did you mean".
  static func nearestRule(to name: String) -> String? { nearest(name, among: Rule.all.map(\.id)) }
  static func nearestVerb(to name: String) -> String? { nearest(name, among: Verb.allCases.map(\.rawValue)) }
  static func nearestConcept(to name: String, _ termbase: Termbase) -> String? {
    nearest(name, among: termbase.concepts.map(\.id.rawValue))
  }
}

/// What leave must come with, by the configuration.
public enum AllowanceNeed: String, Hashable, Sendable, CaseIterable {
  case reason, until
}

/// Days as text, ISO 8601: in their order as texts are.
enum Day {
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
