public import UnicodeText

/// A stretch of a part that stands in the letter only under conditions of its template.
public struct Branch: Hashable, Sendable {
  public let span: TextSpan<PartText>
  /// The outermost first; never empty.
  public let conditions: [Condition]

  package init(_ span: TextSpan<PartText>, _ conditions: [Condition]) {
    self.span = span
    self.conditions = conditions
  }
}

/// What decides whether a stretch of a template stands in the letter. The body of a loop is one too: it may come no time.
///
/// Two stretches under the same words are under the same condition, wherever they stand.
public struct Condition: Hashable, Sendable {
  /// As its author finds it: `{{#if sped}}`, `{% else %} of {% if sped %}`.
  public let name: String
  /// The names of the conditions of which exactly one holds for every reader, this one among them: the arms of an `if`
  /// that has an `else`. Empty where there may be a reader for whom none holds.
  public let alternatives: [String]

  package init(_ name: String, alternatives: [String] = []) {
    self.name = name
    self.alternatives = alternatives
  }
}

/// Which stretches of a file stand under which conditions.
struct BranchTree: Sendable {
  /// A branch of a template, or a stretch whose tag was never closed and which stands for everyone.
  struct Node: Sendable {
    /// The number of the branch around it; nil: it stands in the letter itself.
    let parent: Int?
    /// Nil where nothing decides.
    var name: String?
    /// The number of its fork in `forks`.
    let fork: Int
  }

  private(set) var nodes: [Node] = []
  /// The arms of each fork of which one always holds; empty where none may hold.
  private(set) var forks: [[String]] = []
  /// Where the innermost branch changes, by offset, and to which.
  private(set) var changes: [(offset: Int, node: Int?)] = []

  var isEmpty: Bool { nodes.isEmpty }

  mutating func addFork() -> Int {
    forks.append([])
    return forks.count - 1
  }

  mutating func close(fork: Int, alternatives: [String]) { forks[fork] = alternatives }

  mutating func addNode(_ name: String, in parent: Int?, fork: Int) -> Int {
    nodes.append(Node(parent: parent, name: name, fork: fork))
    return nodes.count - 1
  }

  /// Its tag was never closed: nobody knows how far it reaches.
  mutating func dissolve(_ node: Int) { nodes[node].name = nil }

  mutating func change(to node: Int?, at offset: Int) { changes.append((offset, node)) }

  /// The branches of a part. O(pieces × log changes).
  func branches(of map: PieceMap<FileText, PartText>) -> [Branch] {
    guard !isEmpty else { return [] }
    var result: [Branch] = []
    var last: Int?
    for piece in map.pieces {
      let node = node(at: piece.source.start)
      defer { last = node }
      guard let node else { continue }
      if node == last, let before = result.popLast() {
        result.append(Branch(before.span.union(piece.target), before.conditions))
        continue
      }
      let conditions = conditions(of: node)
      if !conditions.isEmpty { result.append(Branch(piece.target, conditions)) }
    }
    return result
  }

  /// The innermost branch that holds an offset and is one.
  private func node(at offset: Int) -> Int? {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    var node = low == 0 ? nil : changes[low - 1].node
    while let number = node, nodes[number].name == nil { node = nodes[number].parent }
    return node
  }

  private func conditions(of node: Int) -> [Condition] {
    var result: [Condition] = []
    var next: Int? = node
    while let number = next {
      if let name = nodes[number].name { result.append(Condition(name, alternatives: forks[nodes[number].fork])) }
      next = nodes[number].parent
    }
    return result.reversed()
  }
}
