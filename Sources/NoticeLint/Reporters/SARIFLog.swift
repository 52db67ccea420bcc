internal import UnicodeText

/// The part of SARIF 2.1.0 that a run needs, by the names of the standard.
struct SARIFLog: Encodable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    let tool: Tool
    /// Results of other programs, or of other folders, stand beside these and do not replace them.
    let automationDetails = AutomationDetails()
    let columnKind = "unicodeCodePoints"
    let newlineSequences = ["\r\n", "\n", "\r"]
    let invocations: [Invocation]
    let results: [Result]
  }

  struct AutomationDetails: Encodable {
    let id = "notice-lint/"
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name: String
    let version: String?
    let rules: [Descriptor]
  }

  struct Descriptor: Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let defaultConfiguration: Configuration
    let properties: Tags
  }

  struct Configuration: Encodable {
    let level: String
  }

  struct Tags: Encodable {
    let tags: [String]
  }

  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    let descriptor: Reference
    let level: String
    let message: Text
    let locations: [Location]
  }

  struct Reference: Encodable {
    let id: String
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let level: String
    let message: Text
    let locations: [Location]
    let relatedLocations: [Location]
    let partialFingerprints: [String: String]
    let suppressions: [Suppression]
    /// Nil where there is no baseline, and for what baselines do not hold.
    let baselineState: String?
    let properties: Properties
  }

  struct Suppression: Encodable {
    let kind: String
    let status = "accepted"
    let justification: String
  }

  struct Properties: Encodable {
    let concept: String?
    let language: String?
    let languages: [String]?
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let logicalLocations: [LogicalLocation]?
    let message: Text?
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct ArtifactLocation: Encodable {
    let uri: String
  }

  struct LogicalLocation: Encodable {
    let fullyQualifiedName: String
  }

  /// Lines and columns count from 1; the end is the first column behind.
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }

  /// A message string: in it braces are placeholders and brackets before a round one a link, unless they are escaped (3.11.5, 3.11.6).
  struct Text: Encodable {
    let text: String
    let markdown: String?

    init(_ text: String, limit: Int = .max, markdown: String? = nil) {
      self.text = Self.escaped(text.cut(to: limit))
      self.markdown = markdown.map(Self.braced)
    }

    private static func escaped(_ text: String) -> String {
      let text = braced(text)
      guard text.contains("](") else { return text }
      return text.unicodeScalars.reduce(into: "") { result, scalar in
        if scalar == "[" || scalar == "]" || scalar == "\\" { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }

    private static func braced(_ text: String) -> String {
      text.unicodeScalars.reduce(into: "") { result, scalar in
        if scalar == "{" || scalar == "}" { result.unicodeScalars.append(scalar) }
        result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension String {
  /// The text, or its first characters and an ellipsis, in at most so many scalars. O(`limit`).
  func cut(to limit: Int) -> String {
    let scalars = unicodeScalars
    guard scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex) != nil else { return self }
    guard scalars.index(scalars.startIndex, offsetBy: limit) < scalars.endIndex else { return self }
    var (kept, used) = ("", 1)
    for character in self {
      used += character.unicodeScalars.count
      if used > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
