internal import Notices
internal import Terminology
internal import UnicodeText

/// Leave for one rule in a stretch of a notice.
struct Allowance {
  enum Source {
    case remark(Remark)
    /// An entry of the configuration; `isForOneFile` if its pattern names this notice alone.
    case configuration(isForOneFile: Bool)
  }

  let source: Source
  let rule: String
  /// Empty: any concept, and findings of none.
  let concepts: Set<ConceptID>
  let reason: String?
  let until: String?
  /// Where it holds; nil: everywhere.
  var reach: Range<Int>?

  /// The text inside a container that the reach speaks of.
  private var inner: Int? { if case .remark(let remark) = source { remark.inner } else { nil } }

  func allows(_ finding: Finding, in notice: Notice) -> Bool {
    guard finding.rule == rule else { return false }
    guard concepts.isEmpty || finding.concept.map(concepts.contains) == true else { return false }
    guard let reach else { return true }
    return reach.contains(finding.place.span.start) && finding.place.part.flatMap { notice.parts[$0].inner } == inner
  }

  func hasEnded(on today: String?) -> Bool {
    guard let until, let today else { return false }
    return until < today
  }
}

/// What became of the leave that a notice and its configuration give.
struct AllowanceReview {
  var faults: [(remark: Remark, fault: RemarkText.Fault)] = []
  /// Remarks that end what nothing began.
  var looseEnds: [Remark] = []
  var unused: [Allowance] = []
  var ended: [Allowance] = []
}

/// All leave that holds for a notice.
struct Allowances {
  /// More remarks than this are not followed.
  static let remarkLimit = 1000

  let notice: Notice
  private(set) var review = AllowanceReview()
  private var all: [Allowance] = []
  private var isUsed: [Bool] = []

  /// O(remarks × log parts).
  init(_ context: RuleContext) {
    notice = context.notice
    let settings = context.settings
    var given = settings.allowed.flatMap { entry in
      entry.rules.map { rule in
        Allowance(
          source: .configuration(isForOneFile: entry.match.isExact), rule: rule, concepts: entry.concepts,
          reason: entry.reason, until: entry.until)
      }
    }
    given += allowances(context.termbase, settings.allowanceNeeds)
    for allowance in given {
      if allowance.hasEnded(on: settings.today) { review.ended.append(allowance) } else { all.append(allowance) }
    }
    isUsed = all.map { _ in false }
  }

  /// Parts what counts from what is allowed. O(findings × remarks), at most ``remarkLimit``.
  mutating func part(_ findings: [Finding]) -> (counting: [Finding], setAside: [SetAside]) {
    guard !all.isEmpty else { return (findings, []) }
    var counting: [Finding] = []
    var setAside: [SetAside] = []
    for finding in findings {
      let fitting = all.indices.filter { all[$0].allows(finding, in: notice) }
      for index in fitting { isUsed[index] = true }
      // The nearest comes last: what stands in the notice says more than what holds for all.
      guard let last = fitting.last else {
        counting.append(finding)
        continue
      }
      var cause = SetAside.Cause.configuration
      if case .remark(let remark) = all[last].source {
        cause = .remark(notice.position(at: remark.span.start, in: remark.inner))
      }
      setAside.append(SetAside(finding: finding, cause: cause, reason: all[last].reason, until: all[last].until))
    }
    review.unused = all.indices.filter { !isUsed[$0] }.map { all[$0] }
    return (counting, setAside)
  }

  // MARK: Remarks

  private mutating func allowances(_ termbase: Termbase, _ needs: Set<AllowanceNeed>) -> [Allowance] {
    guard !notice.remarks.isEmpty else { return [] }
    let blocks = RemarkedBlocks(notice)
    var result: [Allowance] = []
    var open: Set<Int> = []
    for (number, remark) in notice.remarks.enumerated() {
      guard number < Self.remarkLimit else {
        review.faults.append((remark, .tooMany))
        break
      }
      let text = RemarkText(remark, termbase, needs: needs)
      guard text.faults.isEmpty, let verb = text.verb else {
        review.faults += text.faults.map { (remark, $0) }
        continue
      }
      if verb == .end {
        let ended = open.filter { text.rules.isEmpty || text.rules.contains(result[$0].rule) }
        if ended.isEmpty { review.looseEnds.append(remark) }
        for index in ended { result[index].reach = (result[index].reach?.lowerBound ?? 0)..<remark.span.start }
        open.subtract(ended)
        continue
      }
      for rule in text.rules {
        if verb == .start { open.insert(result.count) }
        result.append(
          Allowance(
            source: .remark(remark), rule: rule, concepts: text.concepts, reason: text.reason, until: text.until,
            reach: reach(of: verb, remark, blocks)))
      }
    }
    return result
  }

  private func reach(of verb: RemarkText.Verb, _ remark: Remark, _ blocks: RemarkedBlocks) -> Range<Int>? {
    switch verb {
    case .next: blocks.block(behind: remark)
    case .start: remark.span.start..<Int.max
    case .end, .file: nil
    }
  }
}

/// The blocks of a notice by where they end, for finding the one behind a remark.
private struct RemarkedBlocks {
  private struct Block {
    let inner: Int?
    let span: TextSpan<FileText>
    let group: Int?
    let startsGroup: Bool
  }

  /// By the text that they stand in, then by their ends.
  private var blocks: [Block] = []
  /// How far lists and tables reach.
  private var groups: [Int: TextSpan<FileText>] = [:]

  init(_ notice: Notice) {
    for part in notice.parts {
      let startsGroup = part.group.map { groups[$0] == nil } ?? false
      if let group = part.group { groups[group] = groups[group]?.union(part.source) ?? part.source }
      blocks.append(Block(inner: part.inner, span: part.source, group: part.group, startsGroup: startsGroup))
    }
    blocks.sort { ($0.inner ?? -1, $0.span.end) < ($1.inner ?? -1, $1.span.end) }
  }

  /// The block that a remark stands in or before; of a list or table that it stands before, all of it. O(log blocks).
  func block(behind remark: Remark) -> Range<Int> {
    var (low, high) = (0, blocks.count)
    let key = (remark.inner ?? -1, remark.span.end)
    while low < high {
      let middle = (low + high) / 2
      if (blocks[middle].inner ?? -1, blocks[middle].span.end) <= key { low = middle + 1 } else { high = middle }
    }
    guard low < blocks.count, blocks[low].inner == remark.inner else { return remark.span.end..<remark.span.end }
    let block = blocks[low]
    guard block.startsGroup, block.span.start >= remark.span.end, let group = block.group.flatMap({ groups[$0] }) else {
      return block.span.range
    }
    return group.range
  }
}

extension Notice {
  /// Line and column of a byte of the file, or of a text inside it.
  fileprivate func position(at offset: Int, in number: Int?) -> LinePosition {
    guard let number, inner.indices.contains(number) else { return position(at: offset) }
    return inner[number].lines.position(at: offset, in: inner[number].bytes)
  }
}
