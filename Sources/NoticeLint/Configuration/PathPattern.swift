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

  /// Nil if a brace is anything but `{language}`.
  public init?(_ text: String) {
    self.text = text
    var steps: [[Step]] = []
    for name in text.split(separator: "/") {
      guard let step = Self.steps(of: Array(name.utf8)) else { return nil }
      steps.append(step)
    }
    self.steps = steps
  }

  private static func steps(of name: [UInt8]) -> [Step]? {
    let language = Array("{language}".utf8)
    var result: [Step] = []
    var index = 0
    while index < name.count {
      switch name[index] {
      case UInt8(ascii: "*"): result.append(.anyRun)
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

  /// What `{language}` stands for in a path, if the pattern names it; nil if it does not.
  public func match(_ path: String) -> (language: String?, Void)? {
    let names = path.split(separator: "/").filter { $0 != "." }.map { Array($0.utf8) }
    var captured: String?
    return match(0, names, 0, &captured) ? (captured, ()) : nil
  }

  /// Names from `name` on against steps from `step` on. `**` tries each number of names, so O(names × steps) a `**`.
  private func match(_ step: Int, _ names: [[UInt8]], _ name: Int, _ captured: inout String?) -> Bool {
    guard step < steps.count else { return name == names.count }
    if steps[step] == [.anyRun, .anyRun] {
      return (name...names.count).contains { match(step + 1, names, $0, &captured) }
    }
    guard name < names.count else { return false }
    let before = captured
    if matchName(steps[step][...], names[name][...], &captured), match(step + 1, names, name + 1, &captured) {
      return true
    }
    captured = before
    return false
  }

  private func matchName(_ steps: ArraySlice<Step>, _ name: ArraySlice<UInt8>, _ captured: inout String?) -> Bool {
    guard let step = steps.first else { return name.isEmpty }
    switch step {
    case .character(let byte):
      return name.first == byte && matchName(steps.dropFirst(), name.dropFirst(), &captured)
    case .any:
      let rest = name.dropFirst().drop { $0 & 0xC0 == 0x80 }
      return !name.isEmpty && matchName(steps.dropFirst(), rest, &captured)
    case .anyRun:
      return (0...name.count).contains { matchName(steps.dropFirst(), name.dropFirst($0), &captured) }
    case .language:
      for count in (2...16).reversed() where count <= name.count {
        let text = String(decoding: name.prefix(count), as: UTF8.self)
        guard LanguageOfPath.isTag(text), matchName(steps.dropFirst(), name.dropFirst(count), &captured) else { continue }
        captured = text
        return true
      }
      return false
    }
  }
}
