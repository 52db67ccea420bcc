internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import UnicodeText

/// `check --jsonl`: one notice a line comes in, one result a line goes out, in the same order. Of a stream without end no more
/// is held than what was read at once.
struct JSONLinesRun {
  let notices: NoticeOptions
  let failOn: FailThreshold?
  let isRedacted: Bool
  let threads: Int
  private let format: NoticeFormat?
  private let language: LanguageTag?
  private var loader: SetupLoader
  /// By the id of their setup: paths may have glossaries of their own.
  private var streams: [String: NoticeStream] = [:]
  private var line = 0
  private var status = ExitStatus.clean

  init(
    _ notices: NoticeOptions, _ glossaries: GlossaryOptions, failOn: FailThreshold?, isRedacted: Bool, threads: Int,
    baseline: BaselineChoice
  ) throws {
    guard notices.paths.isEmpty || notices.paths == ["-"], notices.stdinPath == nil else {
      throw ValidationError("--jsonl reads standard input; leave letters and --stdin-path out")
    }
    self.notices = notices
    self.failOn = failOn
    self.isRedacted = isRedacted
    self.threads = threads
    format = try NoticeSource.format(named: notices.format)
    language = try NoticeSource.language(named: notices.language)
    loader = SetupLoader(glossaries, baseline: baseline)
  }

  /// How the stream ended.
  mutating func run() async throws -> ExitStatus {
    let setup = try loader.setup(forFolder: ".")
    var rest: [UInt8] = []
    var isSkipping = false
    while true {
      guard let bytes = Output.readSome(1 << 20) else {
        Output.error("notice-lint: standard input could not be read to its end; check what stands before the pipe")
        return .partial
      }
      if bytes.isEmpty { break }
      var lines: [[UInt8]?] = []
      var start = bytes.startIndex
      while let end = bytes[start...].firstIndex(of: 0x0A) {
        lines.append(isSkipping ? nil : rest + bytes[start..<end])
        (rest, isSkipping, start) = ([], false, end + 1)
      }
      if !isSkipping { rest += bytes[start...] }
      // A line that may not be so long is not kept; its result comes when its end is reached.
      if rest.count > setup.configuration.limits.bytes { (rest, isSkipping) = ([], true) }
      try await answer(lines)
    }
    if !rest.isEmpty || isSkipping { try await answer([isSkipping ? nil : rest]) }
    return status
  }

  private mutating func answer(_ lines: [[UInt8]?]) async throws {
    var results = [String](repeating: "", count: lines.count)
    var inputs: [String: [(place: Int, input: Linter.Input, threshold: FailThreshold)]] = [:]
    for (place, bytes) in lines.enumerated() {
      do {
        let notice = try JSONNotice(line: bytes)
        let (id, threshold) = try stream(for: notice.name)
        inputs[id, default: []].append((place, try input(notice), threshold))
      } catch let fault as JSONNotice.Fault {
        status = .partial
        results[place] = JSONLine.text(
          of: fault.issue(line: line + place + 1), line: line + place + 1, name: fault.name)
      }
    }
    for id in inputs.keys.sorted() {
      let own = inputs[id] ?? []
      let reports = await streams[id]?.check(own.map(\.input)) ?? []
      for (entry, report) in zip(own, reports) {
        if !report.isChecked {
          status = .partial
        } else if status == .clean, report.fails(entry.threshold) {
          status = .findings
        }
        results[entry.place] = JSONLine.text(
          of: report, line: line + entry.place + 1, failOn: entry.threshold, isRedacted: isRedacted)
      }
    }
    line += lines.count
    Output.write(results.joined())
  }

  private mutating func stream(for name: String) throws -> (id: String, threshold: FailThreshold) {
    let setup = try loader.setup(forFolder: ".", path: name)
    if streams[setup.id] == nil {
      let linter = Linter(termbase: setup.termbase, configuration: setup.configuration, language: language)
      streams[setup.id] = NoticeStream(linter, threads: threads)
    }
    return (setup.id, failOn ?? setup.configuration.failOn)
  }

  private func input(_ notice: JSONNotice) throws -> Linter.Input {
    let format = try notice.format.map { name in
      guard let format = NoticeFormat.named(name) else {
        throw JSONNotice.Fault(
          "unknown-format", "there is no format \"\(name)\"",
          "write one of: \(NoticeFormat.all.map(\.name).joined(separator: ", "))", notice.name)
      }
      return format
    }
    let language = try notice.language.map { name in
      guard let language = LanguageTag(name), language.canonical != "zh" else {
        throw JSONNotice.Fault(
          "bad-language", "\"\(name)\" is no language tag that says its script",
          "write a tag such as en, es or zh-Hans",
          notice.name)
      }
      return language
    }
    guard let known = format ?? self.format ?? NoticeFormat.forFile(notice.name) else {
      throw JSONNotice.Fault(
        "unknown-format", "the format of this notice is not known",
        "add `\"format\": \"plain-text\"`, or run with --format",
        notice.name)
    }
    return Linter.Input(
      file: notice.name, path: notice.name, format: known, bytes: Array(notice.text.utf8), language: language)
  }
}

/// A notice as a line of JSON: `{"name": "absence.en.txt", "text": "Dear family, …"}`.
struct JSONNotice: Decodable {
  let name: String
  let text: String
  let format: String?
  let language: String?

  /// What is wrong with a line.
  struct Fault: Error {
    let code: String
    let message: String
    let help: String
    /// The name of the notice, if the line got as far as saying it.
    let name: String?

    init(_ code: String, _ message: String, _ help: String, _ name: String? = nil) {
      (self.code, self.message, self.help, self.name) = (code, message, help, name)
    }

    func issue(line: Int) -> InputIssue {
      InputIssue(code: "jsonl/\(code)", message: message, help: help, file: name ?? "line \(line)")
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static let keys = ["name", "text", "format", "language"]

  /// Nil is a line that was too long to be kept.
  init(line: [UInt8]?) throws {
    guard let line else {
      throw Fault(
        "too-long", "this line is longer than a notice may be", "raise max-bytes in the configuration, or send less")
    }
    do { self = try JSONDecoder().decode(JSONNotice.self, from: Data(line)) } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(
        "not-a-notice", "this line is no notice in JSON",
        "write one object on one line: {\"name\": \"letter.en.txt\", \"text\": \"Dear family, …\"}")
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value(_ key: String) throws -> String? {
      let key = Key(stringValue: key)
      return container.contains(key) ? try container.decode(String.self, forKey: key) : nil
    }
    let name = try value("name")
    if let unknown = container.allKeys.map(\.stringValue).filter({ !Self.keys.contains($0) }).min() {
      throw Fault(
        "unknown-key", "\"\(unknown)\" is no key of a notice", "write \(Self.keys.joined(separator: ", "))", name)
    }
    guard let name, !name.isEmpty else {
      throw Fault("no-name", "this notice has no name", "add `\"name\": \"letter.en.txt\"`")
    }
    guard let text = try value("text") else {
      throw Fault("no-text", "this notice has no text", "add `\"text\": \"Dear family, …\"`", name)
    }
    self.name = name
    self.text = text
    format = try value("format")
    language = try value("language")
  }
}
