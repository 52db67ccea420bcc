internal import Terminology

/// How much a concept counts: as one concept, once a notice, once a use, once a family that gets a notice with it.
public struct CoverageWeight: Hashable, Sendable {
  public var concepts = 0
  public var notices = 0
  public var uses = 0
  /// Families times notices. Languages whose number of families nobody said add nothing.
  public var families = 0

  public init(concepts: Int = 0, notices: Int = 0, uses: Int = 0, families: Int = 0) {
    self.concepts = concepts
    self.notices = notices
    self.uses = uses
    self.families = families
  }

  /// Numbers of families come from files: a sum that is too large stays at the largest number.
  static func + (left: CoverageWeight, right: CoverageWeight) -> CoverageWeight {
    func sum(_ part: KeyPath<CoverageWeight, Int>) -> Int {
      let (sum, isTooLarge) = left[keyPath: part].addingReportingOverflow(right[keyPath: part])
      return isTooLarge ? .max : sum
    }
    return CoverageWeight(
      concepts: sum(\.concepts), notices: sum(\.notices), uses: sum(\.uses), families: sum(\.families))
  }

  static func += (left: inout CoverageWeight, right: CoverageWeight) { left = left + right }
}

/// What a glossary has for the concepts that some notices use, by state.
public struct CoverageTally: Hashable, Sendable {
  public internal(set) var approved = CoverageWeight()
  public internal(set) var reviewed = CoverageWeight()
  public internal(set) var draft = CoverageWeight()
  public internal(set) var missing = CoverageWeight()
  public internal(set) var withTerm = CoverageWeight()

  public var owed: CoverageWeight { explained + missing }
  /// An explanation of any state.
  public var explained: CoverageWeight { checked + draft }
  /// Explanations that a second reader has seen.
  public var checked: CoverageWeight { approved + reviewed }

  mutating func add(_ cell: Coverage.Cell, _ weight: CoverageWeight) {
    switch cell.explanation {
    case .approved: approved += weight
    case .reviewed: reviewed += weight
    case .draft: draft += weight
    case nil: missing += weight
    }
    if cell.hasTerm { withTerm += weight }
  }

  static func + (left: CoverageTally, right: CoverageTally) -> CoverageTally {
    var sum = left
    for part in [\CoverageTally.approved, \.reviewed, \.draft, \.missing, \.withTerm]
      as [WritableKeyPath<CoverageTally, CoverageWeight>]
    {
      sum[keyPath: part] += right[keyPath: part]
    }
    return sum
  }

  /// How much of what is owed is in a state; nil if nothing is owed.
  public func share(
    _ part: KeyPath<CoverageTally, CoverageWeight>, by weight: KeyPath<CoverageWeight, Int> = \.notices
  ) -> CoverageShare? {
    CoverageShare(self[keyPath: part][keyPath: weight], of: owed[keyPath: weight])
  }
}

/// A part of a whole in tenths of a percent, cut off and never rounded up: 79.96 % has not reached 80.
public struct CoverageShare: Hashable, Comparable, Sendable {
  public let permille: Int

  /// Nil if the whole is nothing.
  init?(_ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    permille = whole.dividingFullWidth(min(max(part, 0), whole).multipliedFullWidth(by: 1000)).quotient
  }

  /// `80`, `80.5` or `80%`, from 0 to 100; nil for anything else.
  public init?(_ text: String) {
    let number = text.hasSuffix("%") ? text.dropLast() : text[...]
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }),
      parts.count == 1 || parts[1].utf8.count == 1, let whole = Int(parts[0]), whole <= 100,
      let tenth = parts.count == 2 ? Int(parts[1]) : 0, whole * 10 + tenth <= 1000
    else { return nil }
    permille = whole * 10 + tenth
  }

  /// Nothing of it.
  static let none = CoverageShare(permille: 0)

  private init(permille: Int) { self.permille = permille }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// With one digit behind the point, such as "66.6".
  public var number: String { "\(permille / 10).\(permille % 10)" }
  /// Without the point where nothing stands behind it.
  var shortNumber: String { permille % 10 == 0 ? "\(permille / 10)" : number }
  public var text: String { number + "%" }

  public static func < (left: CoverageShare, right: CoverageShare) -> Bool { left.permille < right.permille }
}
