internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import UnicodeText

/// Questions to a person at a terminal, or their answers from the command line.
struct Interview {
  let asks: Bool
  /// Who answers so often what cannot be understood should read the help instead.
  private static let tries = 5

  func greet(_ survey: LetterSurvey) {
    let letters = survey.count == 1 ? "1 letter" : "\(survey.count) letters"
    let place = survey.folder == "." ? "this folder" : TermText.safe(survey.folder)
    Output.write("Five questions; Return takes the answer in brackets. Found \(letters) in \(place).\n\n")
  }

  /// An answer that can be understood.
  /// - Parameters:
  ///   - given: What the command line says; then nothing is asked.
  ///   - proposed: What Return stands for.
  ///   - understand: Throws an ``Answer/Problem`` that says what to write.
  func answer<Value>(
    _ question: String, given: String?, option: String, proposed: String, _ understand: (String) throws -> Value
  ) throws -> Value {
    if !asks || given != nil {
      do { return try understand(given ?? proposed) } catch let problem as Answer.Problem {
        throw ValidationError("\(option): \(problem.text)")
      }
    }
    Output.write(Self.wrapped(question) + "\n")
    for _ in 0..<Self.tries {
      Output.write("   [\(TermText.safe(proposed))] ")
      guard let line = readLine() else { break }
      let answer = line.filter { !$0.isNewline }.trimmingSpaces
      do {
        let value = try understand(answer.isEmpty ? proposed : answer)
        Output.write("\n")
        return value
      } catch let problem as Answer.Problem {
        Output.write("   \(TermText.safe(problem.text))\n")
      }
    }
    throw Failure(lines: ["", "nothing was written; `notice-lint init --help` shows how to answer by options"])
  }

  private static func wrapped(_ text: String) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + word.count < Output.width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append("   " + word)
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// What answers mean.
enum Answer {
  struct Problem: Error {
    let text: String
  }

  /// `es=812, ar=41, so=17:interpreter`.
  static func languages(_ text: String) throws -> [ServedLanguage] {
    let items = text.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
    guard !items.isEmpty else { throw Problem(text: "name at least one language, as in es=812") }
    var languages: [ServedLanguage] = []
    for item in items {
      let parts = item.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
      let pair = parts[0].split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
      guard let language = LanguageTag(pair[0]), language.canonical != "zh" else {
        throw Problem(text: "'\(pair[0])' is no language tag that says its script; write en, es or zh-Hans")
      }
      guard !languages.contains(where: { $0.language == language }) else {
        throw Problem(text: "\(language.name()) stands there twice")
      }
      let families = pair.count == 2 ? Int(pair[1]).flatMap { $0 >= 0 ? $0 : nil } : nil
      guard pair.count == 1 || families != nil, parts.count == 1 || parts.dropFirst() == ["interpreter"] else {
        throw Problem(text: "'\(item)' is not understood; write es=812, es, or so=17:interpreter")
      }
      languages.append(ServedLanguage(language, families: families, isByInterpreter: parts.count > 1))
    }
    return languages
  }

  static func folder(_ text: String) throws -> String {
    guard FileKind.of(text) == .folder else { throw Problem(text: "there is no folder '\(text)'") }
    return text == "." || text.hasSuffix("/") ? text : text + "/"
  }

  static func yesOrNo(_ text: String) throws -> Bool {
    switch text.lowercased() {
    case "yes", "y": return true
    case "no", "n": return false
    default: throw Problem(text: "write yes or no")
    }
  }

  static func patterns(_ text: String, below folder: String) throws -> [String] {
    switch text.lowercased() {
    case "none", "no": return []
    case "all": return [folder == "." ? "**" : "\(folder)**"]
    default:
      return try text.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }.map { pattern in
        guard PathPattern(pattern) != nil else {
          throw Problem(text: "'\(pattern)' is no pattern; write letters/iep/** or letters/*consent*")
        }
        return pattern
      }
    }
  }

  static func threshold(_ text: String) throws -> FailThreshold {
    guard let threshold = FailThreshold(rawValue: text.lowercased()) else {
      throw Problem(text: "write error, warning, note or never")
    }
    return threshold
  }

  /// The glossary files that lie here already.
  static func glossaries() -> [String] {
    let folders = [".", "glossaries", "glossary"]
    return folders.flatMap { folder -> [String] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
        .map { folder == "." ? $0 : "\(folder)/\($0)" }
        .filter { path in
          let text = String(decoding: (FileKind.read(path) ?? []).prefix(4096), as: UTF8.self)
          return text.split(separator: "\n").contains { $0.hasPrefix("notice-lint-termbase:") }
        }
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
