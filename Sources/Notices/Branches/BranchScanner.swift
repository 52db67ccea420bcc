internal import UnicodeText

/// Puts the control tags of a file together: which stretch stands under which condition, and which tags have no partner.
/// O(tags).
struct BranchScanner {
  /// Conditions inside each other. What stands deeper counts as standing under the ones around it.
  static let depth = 32
  /// More tags without a partner than these are not told one by one.
  static let problemsTold = 20

  struct Problem {
    enum Kind { case neverClosed, closesNothing, turnsNothing, tooDeep }
    let kind: Kind
    let tag: ControlTag
  }

  private struct Block {
    let tag: ControlTag
    let closer: String
    let kind: ControlTag.Kind
    let fork: Int
    /// The branch around it.
    let parent: Int?
    /// Its branches and their names, one an arm.
    var nodes: [Int] = []
    var arms: [String] = []
    var isExhaustive = false

    var key: String { "\(tag.system.rawValue) \(closer)" }
  }

  private(set) var tree = BranchTree()
  private(set) var problems: [Problem] = []
  private var blocks: [Block] = []
  /// How many open blocks wait for each closing tag: a tag that closes none is known without looking at them.
  private var waiting: [String: Int] = [:]
  private var conditions = 0
  /// It is told once.
  private var isTooDeep = false
  private var opposites: [(name: String, opposite: String, fork: Int)] = []

  init(_ tags: [ControlTag]) {
    for tag in tags { add(tag) }
    while let block = blocks.popLast() { giveUp(block) }
    joinOpposites()
    problems.sort { $0.tag.span < $1.tag.span }
  }

  private var current: Int? { blocks.last.flatMap { $0.nodes.last ?? $0.parent } }

  private mutating func add(_ tag: ControlTag) {
    switch tag.role {
    case .opens(let closer, let kind, let opposite): open(tag, closer, kind, opposite)
    case .turns(let isLast): turn(tag, isLast)
    case .closes(let key): close(tag, key)
    case .silent, .hides: break
    }
  }

  private mutating func open(_ tag: ControlTag, _ closer: String, _ kind: ControlTag.Kind, _ opposite: String?) {
    var kind = kind
    if kind != .always, conditions >= Self.depth {
      if !isTooDeep { problems.append(Problem(kind: .tooDeep, tag: tag)) }
      isTooDeep = true
      kind = .always
    }
    if kind != .always { conditions += 1 }
    var block = Block(tag: tag, closer: closer, kind: kind, fork: kind == .always ? 0 : tree.addFork(), parent: current)
    if kind == .condition {
      block.nodes.append(tree.addNode(tag.name, in: current, fork: block.fork))
      block.arms.append(tag.name)
      if let opposite { opposites.append((tag.name, opposite, block.fork)) }
    }
    waiting[block.key, default: 0] += 1
    blocks.append(block)
    tree.change(to: current, at: tag.span.end)
  }

  private mutating func turn(_ tag: ControlTag, _ isLast: Bool) {
    let isOfBlock = blocks.last.map { block in
      block.tag.system == tag.system || tag.system == .mustache && block.tag.system == .go
    }
    guard isOfBlock == true, let block = blocks.last, !block.isExhaustive else {
      problems.append(Problem(kind: .turnsNothing, tag: tag))
      return
    }
    guard block.kind != .always else { return }
    let name = "\(tag.name) of \(block.tag.name)"
    blocks[blocks.count - 1].nodes.append(tree.addNode(name, in: block.parent, fork: block.fork))
    blocks[blocks.count - 1].arms.append(name)
    blocks[blocks.count - 1].isExhaustive = isLast
    tree.change(to: current, at: tag.span.end)
  }

  private mutating func close(_ tag: ControlTag, _ key: String) {
    let key = "\(tag.system.rawValue) \(key)"
    guard waiting[key, default: 0] > 0 else {
      problems.append(Problem(kind: .closesNothing, tag: tag))
      return
    }
    while let block = blocks.popLast() {
      guard block.key == key else {
        giveUp(block)
        continue
      }
      waiting[key, default: 1] -= 1
      if block.kind != .always {
        conditions -= 1
        if block.isExhaustive { tree.close(fork: block.fork, alternatives: block.arms) }
      }
      tree.change(to: current, at: tag.span.end)
      return
    }
  }

  private mutating func giveUp(_ block: Block) {
    waiting[block.key, default: 1] -= 1
    if block.kind != .always { conditions -= 1 }
    for node in block.nodes { tree.dissolve(node) }
    problems.append(Problem(kind: .neverClosed, tag: block.tag))
  }

  /// `{{#sped}}…{{/sped}}` and `{{^sped}}…{{/sped}}` are an if and its else.
  private mutating func joinOpposites() {
    let names = Set(opposites.map(\.name))
    for one in opposites where names.contains(one.opposite) && tree.forks[one.fork].isEmpty {
      tree.close(fork: one.fork, alternatives: [one.name, one.opposite].sorted())
    }
  }
}

extension NoticeSource {
  /// What to say about tags that do not fit together.
  static func issues(
    _ problems: [BranchScanner.Problem], _ issue: (BranchScanner.Problem, String, String) -> InputIssue
  )
    -> [InputIssue]
  {
    var result = problems.prefix(BranchScanner.problemsTold).map { problem in
      let (message, help) = words(of: problem)
      return issue(problem, message, help)
    }
    if problems.count > BranchScanner.problemsTold {
      let problem = problems[BranchScanner.problemsTold]
      result.append(
        issue(
          problem, "\(problems.count - BranchScanner.problemsTold) more template tags from here on have no partner",
          "mend the ones above first"))
    }
    return result
  }

  private static func words(of problem: BranchScanner.Problem) -> (message: String, help: String) {
    let name = problem.tag.name
    switch problem.kind {
    case .neverClosed:
      return (
        "\(name) is never closed",
        "close it where its passage ends; until then the passage counts as standing in every letter"
      )
    case .closesNothing: return ("\(name) closes nothing", "take it out, or open its passage where it begins")
    case .turnsNothing: return ("\(name) stands in no condition", "take it out, or write the condition before it")
    case .tooDeep:
      return (
        "conditions stand more than \(BranchScanner.depth) levels inside each other",
        "take some of them out; what is deeper is read as if the inner ones always held"
      )
    }
  }
}
