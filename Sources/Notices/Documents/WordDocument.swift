internal import StrictXML
internal import UnicodeText

/// Reads a Word file: finds its texts and puts their parts in order.
struct WordDocument {
  private(set) var inner: [InnerText] = []
  private(set) var parts: [Part] = []
  private(set) var stamps = LanguageStamps()
  /// What is odd about the tags of templates.
  private(set) var issues: [InputIssue] = []
  private let archive: Archive
  private let limits: ReadingLimits
  private var styles = WordStyles()

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingProblem) {
    archive = try Archive(bytes, limits: limits)
    self.limits = limits
    let main = try Self.mainEntry(archive, limits)
    guard let body = try archive.read(main) else { throw Self.noDocument }
    let relations = try relations(of: main)
    if let target = relations.first("styles")?.target, let entry = WordRelations.entry(target, from: main),
      let bytes = try archive.read(entry)
    {
      styles = try ReadingProblem.inXML(entry) { () throws(XMLProblem) in try WordStyles(StrictXML.utf8(bytes), limits)
      }
    }
    let bodyReader = try read(body, main, .body, relations)
    let margins = Self.unique(bodyReader.margins, relations, from: main)
    try readMargins(margins.filter(\.isHeader), "header", from: main)
    add(bodyReader, main)
    try readNotes(bodyReader.notes, relations, from: main)
    try readMargins(margins.filter { !$0.isHeader }, "footer", from: main)
  }

  // MARK: Texts

  private func read(
    _ bytes: [UInt8], _ name: String, _ story: WordReader.Story, _ relations: WordRelations
  ) throws(ReadingProblem) -> WordReader {
    try ReadingProblem.inXML(name) { () throws(XMLProblem) in
      let reader = WordReader(try StrictXML.utf8(bytes), story, styles, relations)
      try WordNames.reader(limits).read(reader.text.source, to: reader)
      return reader
    }
  }

  private mutating func add(_ reader: WordReader, _ name: String) {
    let (parts, issues) = reader.text.parts(inner: inner.count, fields: limits.fields)
    self.issues += issues
    stamps.add(reader.stamps)
    guard !parts.isEmpty else { return }
    inner.append(InnerText(name: name, bytes: reader.text.source))
    self.parts += parts
  }

  private mutating func readMargins(
    _ margins: [(entry: String, isHeader: Bool)], _ name: String, from main: String
  ) throws(ReadingProblem) {
    for (number, margin) in margins.enumerated() {
      guard let bytes = try archive.read(margin.entry) else { continue }
      let called = margins.count > 1 ? "\(name) \(number + 1)" : name
      add(try read(bytes, margin.entry, .margin(called), relations(of: margin.entry)), margin.entry)
    }
  }

  private mutating func readNotes(
    _ notes: [WordReader.NoteReference], _ relations: WordRelations, from main: String
  ) throws(ReadingProblem) {
    for (type, name) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
      var numbers: [String: (number: Int, shown: Int)] = [:]
      for (index, note) in notes.enumerated() where note.isFootnote == (name == "footnote") {
        if numbers[note.id] == nil { numbers[note.id] = (index + 1, numbers.count + 1) }
      }
      guard !numbers.isEmpty, let target = relations.first(type)?.target,
        let entry = WordRelations.entry(target, from: main), let bytes = try archive.read(entry)
      else { continue }
      add(try read(bytes, entry, .notes(name, numbers), self.relations(of: entry)), entry)
    }
  }

  // MARK: Entries

  /// The main text, which the relations of the whole file name.
  static func mainEntry(_ archive: Archive, _ limits: ReadingLimits) throws(ReadingProblem) -> String {
    guard let target = try relations(of: "", archive, limits).first("officeDocument")?.target,
      let entry = WordRelations.entry(target, from: "")
    else {
      // An OpenDocument text has a manifest in place of relations.
      throw Self.noDocument
    }
    guard entry.hasPrefix("word/") || !["xl", "ppt"].contains(entry.split(separator: "/").first ?? "") else {
      throw Self.noDocument
    }
    return entry
  }

  private func relations(of entry: String) throws(ReadingProblem) -> WordRelations {
    try Self.relations(of: entry, archive, limits)
  }

  private static func relations(
    of entry: String, _ archive: Archive, _ limits: ReadingLimits
  ) throws(ReadingProblem) -> WordRelations {
    let name = entry.isEmpty ? "_rels/.rels" : WordRelations.entry(of: entry)
    guard let bytes = try archive.read(name) else { return WordRelations() }
    return try ReadingProblem.inXML(name) { () throws(XMLProblem) in try WordRelations(StrictXML.utf8(bytes), limits) }
  }

  private static func unique(
    _ margins: [(id: String, isHeader: Bool)], _ relations: WordRelations, from main: String
  ) -> [(entry: String, isHeader: Bool)] {
    var seen: Set<String> = []
    return margins.compactMap { margin in
      guard let target = relations.targets[margin.id], !target.isExternal,
        let entry = WordRelations.entry(target.target, from: main), seen.insert(entry).inserted
      else { return nil }
      return (entry, margin.isHeader)
    }
  }

  static let noDocument = ReadingProblem(
    "notice/not-a-document", "this is no Word document", help: "check the file, or save the letter as .docx")
}
