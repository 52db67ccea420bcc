/// A pattern of paths: `*` any name or part of it, `**` any folders, `?` one character, `{language}` a language tag.
///
/// Always compared with the whole path, relative to the folder of the configuration, with `/` between names.
public struct PathPattern: Hashable, Sendable {
  public let text: String
  private let steps: [[Step]]

  private enum Step: Hashable, Sendable {
    case character(UInt8)
    case any
    case anyRun
    case language
  }

  /// Whether it names one path and no other.
  public var isExact: Bool {
    steps.joined().allSatisfy { if case .character = $0 { true } else { false } }
  }

  /// Any number of folders, none included.
  private static let folders = [Step.anyRun, .anyRun]

  /// Nil if a brace is anything but `{language}`.
  public init?(_ text: String) {
    self.text = text
    var steps: [[Step]] = []
    for name in text.split(separator: "/") where name != "." {
      guard let step = Self.steps(of: Array(name.utf8)) else { return nil }
      // Two `**` in a row say no more than one.
      if step != Self.folders || steps.last != Self.folders { steps.append(step) }
    }
    self.steps = steps
  }

  private static func steps(of name: [UInt8]) -> [Step]? {
    if name == Array("**".utf8) { return folders }
    let language = Array("{language}".utf8)
    var result: [Step] = []
    var index = 0
    while index < name.count {
      switch name[index] {
      case UInt8(ascii: "*"): if result.last != .anyRun { result.append(.anyRun) }
      case UInt8(ascii: "?"): result.append(.any)
      case UInt8(ascii: "{"):
        guard name[index...].starts(with: language) else { return nil }
        result.append(.language)
        index += language.count - 1
      case UInt8(ascii: "}"): return nil
      default: result.append(.character(name[index]))
      }
      index += 1
    }
    return result
  }

  /// What `{language}` stands for in a path, if the pattern names it; nil if it does not. Where a pattern has several,
  /// the last one counts. O(pattern × path), whatever the pattern.
  public func match(_ path: String) -> (language: String?, Void)? {
    let names = path.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
    // fits[step][name]: whether the steps from `step` on name the rest of the path from `name` on.
    var fits = [[Bool]](repeating: Array(repeating: false, count: names.count + 1), count: steps.count + 1)
    fits[steps.count][names.count] = true
    for step in steps.indices.reversed() {
      let isFolders = steps[step] == Self.folders
      for name in (0...names.count).reversed() {
        if isFolders {
          fits[step][name] = fits[step + 1][name] || name < names.count && fits[step][name + 1]
        } else if name < names.count, fits[step + 1][name + 1] {
          fits[step][name] = NameMatch(steps[step], names[name]).fits
        }
      }
    }
    guard fits[0][0] else { return nil }
    return (language(in: names, fits), ())
  }

  /// Walks the way that fits once more, the fewest folders for each `**`.
  private func language(in names: [[UInt8]], _ fits: [[Bool]]) -> String? {
    var captured: String?
    var name = 0
    for step in steps.indices {
      if steps[step] == Self.folders {
        while !fits[step + 1][name] { name += 1 }
      } else {
        if steps[step].contains(.language) { captured = NameMatch(steps[step], names[name]).language ?? captured }
        name += 1
      }
    }
    return captured
  }

  /// One name of a path against the steps of one name of a pattern.
  private struct NameMatch {
    private let steps: [Step]
    private let name: [UInt8]
    /// `table[step][offset]`: whether the steps from `step` on say the name from `offset` on.
    private var table: [[Bool]]

    init(_ steps: [Step], _ name: [UInt8]) {
      self.steps = steps
      self.name = name
      table = Array(repeating: Array(repeating: false, count: name.count + 1), count: steps.count + 1)
      table[steps.count][name.count] = true
      for step in steps.indices.reversed() {
        for offset in (0...name.count).reversed() { table[step][offset] = next(step, offset) != nil }
      }
    }

    var fits: Bool { table[0][0] }

    /// What the last `{language}` stands for; each takes as much as it can.
    var language: String? {
      var result: String?
      var offset = 0
      for step in steps.indices {
        guard let end = next(step, offset) else { return nil }
        if steps[step] == .language { result = String(decoding: name[offset..<end], as: UTF8.self) }
        offset = end
      }
      return result
    }

    /// Where the step ends if it begins at an offset and the rest still fits.
    private func next(_ step: Int, _ offset: Int) -> Int? {
      let rest = table[step + 1]
      switch steps[step] {
      case .character(let byte):
        return offset < name.count && name[offset] == byte && rest[offset + 1] ? offset + 1 : nil
      case .any:
        guard offset < name.count else { return nil }
        let end = name[(offset + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? name.count
        return rest[end] ? end : nil
      case .anyRun:
        return rest[offset...].firstIndex(of: true)
      case .language:
        return (2...16).reversed().lazy.map { offset + $0 }.first { end in
          end <= name.count && rest[end] && LanguageOfPath.isTag(String(decoding: name[offset..<end], as: UTF8.self))
        }
      }
    }
  }
}
