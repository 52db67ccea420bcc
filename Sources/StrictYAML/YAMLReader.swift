package import UnicodeText

/// Reads the fields of a document's tree into a model and collects what does not fit it.
package struct YAMLReader {
  package let document: YAMLDocument
  package private(set) var issues: [InputIssue] = []

  package init(_ document: YAMLDocument) { self.document = document }

  package mutating func report(
    _ code: String, at span: TextSpan<FileText>, _ message: String, help: String = "", severity: Severity = .error
  ) {
    issues.append(document.issue(code, at: span, message, help: help, severity: severity))
  }

  /// The text of a node that must be text and not be empty.
  package mutating func text(_ node: YAMLNode?, _ what: String) -> String? {
    guard let node else { return nil }
    guard let text = node.text else {
      report("not-text", at: node.span, "\(what) must be one text", help: "write it behind the key, without a list")
      return nil
    }
    guard !text.isEmpty else {
      report("empty", at: node.span, "\(what) is empty", help: "write something or leave the key out")
      return nil
    }
    return text
  }

  /// The texts of a node that may be one text or a list of texts.
  package mutating func texts(_ node: YAMLNode?, _ what: String) -> [String] {
    items(node).compactMap { text($0, what) }
  }

  /// The items of a list; a node that is no list counts as its only item.
  package func items(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    if case .list(let items) = node.content { return items }
    return [node]
  }

  /// The pairs of a mapping; anything else is an issue.
  package mutating func pairs(_ node: YAMLNode?, _ what: String) -> [YAMLPair] {
    guard let node else { return [] }
    if case .mapping(let pairs) = node.content { return pairs }
    if node.text == "" { return [] }
    report("not-a-mapping", at: node.span, "\(what) must have keys", help: "write `key: value` on lines of their own")
    return []
  }

  /// One of the words a key can have.
  package mutating func choice(_ node: YAMLNode?, _ what: String, of words: [String]) -> String? {
    guard let node, let text = text(node, what) else { return nil }
    if words.contains(text) { return text }
    report(
      "unknown-value", at: node.span, "\"\(shortened(text))\" is no \(what)",
      help: nearest(text, among: words).map { "did you mean \"\($0)\"?" }
        ?? "write one of: \(words.joined(separator: ", "))")
    return nil
  }

  /// `true` or `false`.
  package mutating func flag(_ node: YAMLNode?, _ what: String) -> Bool? {
    choice(node, what, of: ["true", "false"]).map { $0 == "true" }
  }

  /// A whole number of at least `least`.
  package mutating func number(_ node: YAMLNode?, _ what: String, least: Int = 0) -> Int? {
    guard let node, let text = text(node, what) else { return nil }
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number >= least { return number }
    report("not-a-number", at: node.span, "\(what) must be a whole number, \(least) or more", help: "write digits only")
    return nil
  }

  /// Reports a key that nobody knows, with the nearest one that somebody does.
  package mutating func unknownKey(_ pair: YAMLPair, in what: String, known: [String]) {
    report(
      "unknown-key", at: pair.keySpan, "\"\(shortened(pair.key))\" is no key of \(what)",
      help: nearest(pair.key, among: known).map { "did you mean \"\($0)\"?" }
        ?? "write one of: \(known.joined(separator: ", "))")
  }
}

/// The word that is at most a third of its letters away, for "did you mean"; nil if none is near.
package func nearest(_ word: String, among words: [String]) -> String? {
  let letters = Array(word.unicodeScalars)
  var best: (word: String, distance: Int)?
  for candidate in words {
    let other = Array(candidate.unicodeScalars)
    let most = max(1, max(letters.count, other.count) / 3)
    // The lengths alone rule most out, and above all a word of a million letters.
    guard abs(letters.count - other.count) <= most else { continue }
    let distance = editDistance(letters, other)
    guard distance <= most, distance < other.count else { continue }
    if best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true { best = (candidate, distance) }
  }
  return best?.word
}

/// A text as a message can hold it: its first 40 characters.
func shortened(_ text: String) -> String {
  text.utf8.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "…"
}

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). O(a × b).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var next = [i + 1]
    for (j, b) in right.enumerated() {
      var value = min(row[j + 1] + 1, next[j] + 1, row[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { value = min(value, before[j - 1] + 1) }
      next.append(value)
    }
    (before, row) = (row, next)
  }
  return row[right.count]
}
