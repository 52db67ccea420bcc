internal import StrictYAML
public import UnicodeText

extension Termbase {
  /// Loads a termbase from layers, the earliest first: built-in, then a district's own.
  ///
  /// A concept that an earlier layer has must say `override: true` (its terms and its explanation then each replace the
  /// earlier ones as a whole, a language at a time, and what it leaves out is inherited) or `remove: true`.
  ///
  /// - Returns: The termbase, nil if an error is among the issues; and all issues, in the order of file and place.
  ///   What is wrong never depends on the notices that are read later.
  public static func load(_ layers: [TermbaseLayer]) -> (termbase: Termbase?, issues: [InputIssue]) {
    var loading = TermbaseLayering()
    for layer in layers { loading.add(layer) }
    loading.checkRelations()
    let issues = loading.issues.sorted()
    guard !issues.contains(where: { $0.severity == .error }) else { return (nil, issues) }
    return (Termbase(concepts: Array(loading.concepts.values), layers: loading.headers), issues)
  }
}

/// Lays files over each other.
struct TermbaseLayering {
  private(set) var concepts: [ConceptID: ConceptEntry] = [:]
  private(set) var headers: [TermbaseHeader] = []
  private(set) var issues: [InputIssue] = []

  mutating func add(_ layer: TermbaseLayer) {
    var seen: [ConceptID: SourcePlace] = [:]
    let earlier = concepts
    for file in layer.files {
      let (content, found) = TermbaseReader.read(file)
      issues += found
      guard let content else { continue }
      if !headers.contains(content.header) { headers.append(content.header) }
      for concept in content.concepts {
        if let first = seen[concept.id] {
          report(
            "duplicate-concept", concept.place, "\"\(concept.id)\" stands in this glossary twice",
            "it stands at \(first.file):\(first.position.line) already; keep one of the two")
          continue
        }
        seen[concept.id] = concept.place
        add(concept, over: earlier[concept.id], layer: layer.name)
      }
    }
  }

  private mutating func report(_ code: String, _ place: SourcePlace, _ message: String, _ help: String) {
    issues.append(
      InputIssue(
        code: "termbase/\(code)", message: message, help: help, file: place.file, span: place.span,
        position: place.position))
  }

  private mutating func add(_ concept: ReadConcept, over earlier: ConceptEntry?, layer: String) {
    guard let earlier else {
      if concept.isOverride || concept.isRemoved {
        let known = concepts.keys.map(\.rawValue).sorted()
        let renamed = concepts.values.first { $0.formerIDs.contains(concept.id) }?.id.rawValue
        let near =
          renamed.map { "it is called \"\($0)\" now; " }
          ?? nearest(concept.id.rawValue, among: known).map { "did you mean \"\($0)\"? " } ?? ""
        report(
          "unknown-concept", concept.place, "no earlier glossary has a concept \"\(concept.id)\"",
          near + "a new concept needs no `override` and no `remove`")
        return
      }
      concepts[concept.id] = merged(concept, over: nil, layer: layer)
      return
    }
    if concept.isRemoved {
      concepts[concept.id] = nil
    } else if concept.isOverride {
      concepts[concept.id] = merged(concept, over: earlier, layer: layer)
    } else {
      report(
        "concept-exists", concept.place, "\"\(concept.id)\" stands in the glossary \"\(earlier.layer)\" already",
        "write `override: true` under it to change it, or give your concept another name")
    }
  }

  private mutating func merged(_ concept: ReadConcept, over earlier: ConceptEntry?, layer: String) -> ConceptEntry {
    var sections = earlier?.sections ?? []
    for read in concept.sections {
      let index = sections.firstIndex { $0.language == read.language }
      if read.isRemoved {
        if let index {
          sections.remove(at: index)
        } else {
          report(
            "unknown-language", read.place, "there is no section \"\(read.language)\" to remove",
            "leave the section out")
        }
        continue
      }
      let section = merged(read, over: index.map { sections[$0] }, layer: layer)
      if let index { sections[index] = section } else { sections.append(section) }
    }
    return ConceptEntry(
      id: concept.id,
      subject: concept.subject ?? earlier?.subject ?? "",
      treatments: concept.treatments ?? earlier?.treatments,
      priority: concept.priority ?? earlier?.priority ?? .normal,
      definition: concept.definition ?? earlier?.definition,
      related: concept.related ?? earlier?.related ?? [:],
      formerIDs: concept.formerIDs ?? earlier?.formerIDs ?? [],
      sections: sections.sorted { $0.language < $1.language },
      place: concept.place, layer: layer)
  }

  /// Terms and explanation replace the earlier ones each as a whole: a review never survives a new text.
  private func merged(_ read: ReadSection, over earlier: LanguageSection?, layer: String) -> LanguageSection {
    LanguageSection(
      language: read.language,
      treatments: read.treatments ?? earlier?.treatments,
      terms: read.terms ?? earlier?.terms ?? [],
      explanation: read.explanation ?? earlier?.explanation,
      // Examples belong to the terms they show.
      finds: read.finds ?? (read.terms == nil ? earlier?.finds : nil) ?? [],
      ignores: read.ignores ?? (read.terms == nil ? earlier?.ignores : nil) ?? [],
      termsLayer: read.terms == nil ? earlier?.termsLayer ?? layer : layer,
      explanationLayer: read.explanation == nil ? earlier?.explanationLayer ?? layer : layer,
      place: read.place)
  }

  /// A relation must lead somewhere.
  mutating func checkRelations() {
    let known = Set(concepts.keys).union(concepts.values.flatMap(\.formerIDs))
    for concept in concepts.values.sorted(by: { $0.id < $1.id }) {
      for relation in Relation.allCases {
        for id in concept.related[relation] ?? [] where !known.contains(id) {
          let near = nearest(id.rawValue, among: known.map(\.rawValue).sorted())
          issues.append(
            InputIssue(
              code: "termbase/unknown-relation", severity: .warning,
              message: "\"\(concept.id)\" is related to \"\(id)\", which no glossary has",
              help: near.map { "did you mean \"\($0)\"?" } ?? "leave it out or write the concept",
              file: concept.place.file, span: concept.place.span, position: concept.place.position))
        }
      }
    }
  }
}
