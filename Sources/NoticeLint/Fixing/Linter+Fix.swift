internal import Notices
internal import Terminology
internal import UnicodeText

extension Linter {
  /// Mends what can be mended without a person: explains a term at its first use, spells out an acronym, replaces a wording
  /// that should not be used where nothing around it has to change.
  ///
  /// Every change is proved: the changed text is checked again, and a change that leaves its finding or brings a new one is
  /// taken back. So a second run changes nothing. Placeholders, markup and locked notices stay as they are.
  /// - Parameter allowsDrafts: Whether texts may be used that nobody has approved.
  /// - Returns: One for each input, in their order.
  /// - Complexity: A check of the notice for each way that is tried.
  public func fix(_ inputs: [Input], allowsDrafts: Bool = false) -> [FixedNotice] {
    var tools = RunTools(self)
    return inputs.map { fix($0, allowsDrafts, &tools) }
  }

  private func fix(_ input: Input, _ allowsDrafts: Bool, _ tools: inout RunTools) -> FixedNotice {
    var mended: [Finding] = []
    var bytes = input.bytes
    var report = check([input], &tools).notices[0]
    // Where two changes meet, the second one has to wait for the first.
    while report.isChecked, !report.isLocked, report.notice.canBeFixed {
      let candidates = FixPlanner(report: report, termbase: termbase, allowsDrafts: allowsDrafts).candidates
      guard let proved = prove(candidates, report, input.with(bytes), &tools) else { break }
      mended += proved.mended
      bytes = proved.report.notice.bytes
      report = proved.report
    }
    return FixedNotice(
      file: input.file, before: input.bytes, after: bytes, mended: mended, left: report.toMend,
      isChecked: report.isChecked, issues: report.issues)
  }

  /// Applies changes and takes back what does not hold, until all hold; nil if none does.
  private func prove(
    _ candidates: [FixCandidate], _ report: NoticeReport, _ input: Input, _ tools: inout RunTools
  ) -> (mended: [Finding], report: NoticeReport)? {
    var candidates = candidates
    while true {
      candidates = Self.withoutOverlaps(candidates)
      guard !candidates.isEmpty else { return nil }
      let bytes = Self.applying(candidates.flatMap { $0.ways[0] }, to: input.bytes)
      let changed = check([input.with(bytes)], &tools).notices[0]
      let unproved = Self.unproved(candidates, report, changed)
      if unproved.isEmpty { return (candidates.map(\.finding), changed) }
      for index in unproved { candidates[index].ways.removeFirst() }
      candidates.removeAll(where: \.ways.isEmpty)
    }
  }

  /// The candidates whose findings are still there, or that brought new ones.
  private static func unproved(_ candidates: [FixCandidate], _ before: NoticeReport, _ after: NoticeReport) -> Set<Int>
  {
    guard after.isChecked else { return Set(candidates.indices) }
    func key(_ finding: Finding) -> String {
      "\(finding.rule) \(finding.concept?.rawValue ?? "") \(finding.language?.canonical ?? "")"
    }
    var counts: [String: Int] = [:]
    for finding in before.findings { counts[key(finding), default: 0] += 1 }
    for candidate in candidates { counts[key(candidate.finding), default: 0] -= 1 }
    var result: Set<Int> = []
    for finding in after.findings {
      let name = key(finding)
      counts[name, default: 0] -= 1
      guard counts[name, default: 0] < 0 else { continue }
      // A finding of a concept comes from the change for it, else from the change in front of it.
      let own = candidates.indices.filter { candidates[$0].finding.concept == finding.concept }
      let nearest = candidates.indices.last { candidates[$0].finding.place.start.line <= finding.place.start.line }
      result.formUnion(own.isEmpty ? [nearest ?? 0] : own)
    }
    return result
  }

  private static func withoutOverlaps(_ candidates: [FixCandidate]) -> [FixCandidate] {
    var taken: [TextSpan<FileText>] = []
    return candidates.filter { candidate in
      let spans = candidate.ways[0].map(\.span)
      let isFree = spans.allSatisfy { span in
        !taken.contains { max($0.start, span.start) < min($0.end, span.end) || $0.start == span.start }
      }
      if isFree { taken += spans }
      return isFree
    }
  }

  private static func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
      result.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
    }
    return result
  }
}

extension Linter.Input {
  /// The same notice with other bytes.
  fileprivate func with(_ bytes: [UInt8]) -> Linter.Input {
    Linter.Input(file: file, path: path, format: format, bytes: bytes, language: language, issues: issues)
  }
}

/// Works out how the findings of a notice could be mended.
private struct FixPlanner {
  let report: NoticeReport
  let termbase: Termbase
  let allowsDrafts: Bool

  var candidates: [FixCandidate] {
    report.toMend.filter { mayChange($0.place) }.compactMap { finding in
      let ways =
        switch finding.rule {
        case "unexplained-term": explaining(finding)
        case "unexpanded-acronym": [expanding(finding)].compactMap { $0 }
        default: finding.fix.map { [[Edit(span: $0.span, text: escaped($0.replacement))]] } ?? []
        }
      return ways.isEmpty ? nil : FixCandidate(finding: finding, ways: ways)
    }
  }

  /// Whether the text of a place may be changed. What stands in the tags of HTML, as the description of a picture does, is
  /// not touched, and nor is what stands beside the text, of which two copies may have to agree.
  private func mayChange(_ place: Place) -> Bool {
    guard report.notice.format == "html" else { return true }
    return report.notice.parts.contains { $0.kind != .caption && $0.source.contains(place.span) }
  }

  // MARK: Explaining

  /// The short meaning in brackets, or the explanation behind the sentence; each with the acronym spelled out where it is not.
  private func explaining(_ finding: Finding) -> [[Edit]] {
    guard let (judgement, concept, profile) = use(finding),
      let (explanation, _) = concept.explanation(for: judgement.language),
      allowsDrafts || explanation.review.state == .approved
    else { return [] }
    let part = report.notice.parts[judgement.first.part]
    guard !part.kind.isHeading, !part.isQuotation else { return [] }
    let expansion = judgement.lacksFullForm ? expanding(finding) : []
    guard let expansion else { return [] }
    var ways: [[Edit]] = []
    if expansion.isEmpty, let short = explanation.short, let end = bracketPlace(judgement, part, profile) {
      let isWide = profile.explaining.isUnspaced
      ways.append([Edit(span: end, text: isWide ? "（\(escaped(short))）" : " (\(escaped(short)))")])
    }
    if let text = explanation.text ?? explanation.short.map(Self.sentence),
      let end = sentenceEnd(judgement, part, profile)
    {
      let gap = profile.explaining.isUnspaced ? "" : " "
      ways.append(expansion + [Edit(span: end, text: gap + escaped(text))])
    }
    return ways
  }

  private static func sentence(_ short: String) -> String { short.prefix(1).uppercased() + short.dropFirst() + "." }

  /// Right behind the first use, if no bracket, link or placeholder stands there.
  private func bracketPlace(_ judgement: Judgement, _ part: Part, _ profile: LanguageProfile) -> TextSpan<FileText>? {
    let end = wordEnd(judgement.first.span.end, part, profile)
    let rest = part.bytes[end...].prefix(3)
    let next = String(decoding: part.bytes[end...].prefix(8), as: UTF8.self).first { $0 != " " }
    guard next.map({ !"([（\u{FFFC}".contains($0) }) ?? true, !rest.starts(with: [0xEF, 0xBF, 0xBC]) else { return nil }
    guard
      !part.marks.contains(where: { mark in
        if case .link = mark.kind { mark.span.start < end && end <= mark.span.end } else { false }
      })
    else { return nil }
    return place(behind: end, part)
  }

  /// The end of the word that the use stands in; particles stay behind the bracket.
  private func wordEnd(_ end: Int, _ part: Part, _ profile: LanguageProfile) -> Int {
    guard profile.matching.particles.isEmpty, !profile.explaining.isUnspaced else { return end }
    var offset = end
    part.bytes.withUnsafeBufferPointer { bytes in
      while offset < bytes.count {
        let (scalar, length) = decodeScalar(bytes, at: offset)
        guard !ScalarTable.shared.properties(scalar).isDisjoint(with: .word) else { break }
        offset += length
      }
    }
    return offset
  }

  private func sentenceEnd(_ judgement: Judgement, _ part: Part, _ profile: LanguageProfile) -> TextSpan<FileText>? {
    let passage = Passage(part: part, number: judgement.first.part, matches: [], profile: profile)
    guard let word = passage.words.firstIndex(where: { $0.span.end > judgement.first.span.start }),
      let last = passage.sentence(of: word).last
    else { return nil }
    // The marks behind the last word belong to its sentence.
    var offset = passage.words[last].span.end
    let text = String(decoding: part.bytes[offset...], as: UTF8.self)
    let marks = text.prefix { !$0.isWhitespace && $0 != "\u{FFFC}" }
    guard marks.last.map({ ".!?:。！？؟”\"»)".contains($0) }) ?? false else { return nil }
    offset += marks.utf8.count
    return place(behind: offset, part)
  }

  /// The empty span of the file right behind an offset of a part.
  private func place(behind offset: Int, _ part: Part) -> TextSpan<FileText>? {
    guard offset > 0 else { return nil }
    let end = part.map.source(of: TextSpan<PartText>(offset - 1, offset)).end
    return TextSpan(end, end)
  }

  // MARK: Spelling out

  /// "IEP" becomes "Individualized Education Program (IEP)"; nil where an article or an ending would have to change.
  private func expanding(_ finding: Finding) -> [Edit]? {
    guard let (judgement, concept, profile) = use(finding), finding.place.pieces.count == 1,
      let full = concept.fullForm(of: finding.place.surface, for: judgement.language)
    else { return nil }
    let part = report.notice.parts[judgement.first.part]
    let span = judgement.first.span
    guard wordEnd(span.end, part, profile) == span.end, part.bytes.dropFirst(span.end).first != 0x27,
      agrees(concept, judgement, full), !followsIndefiniteArticle(span, part), !isInBrackets(span, part)
    else { return nil }
    let wide = profile.explaining.isUnspaced
    let acronym = finding.place.surface
    return [Edit(span: finding.place.span, text: escaped(full) + (wide ? "（\(acronym)）" : " (\(acronym))"))]
  }

  /// Whether acronym and full form have one gender, where the glossary gives any.
  private func agrees(_ concept: ConceptEntry, _ judgement: Judgement, _ full: String) -> Bool {
    let terms = concept.terms(for: judgement.language)
    let own = concept.section(judgement.first.candidate.language)?.terms[judgement.first.candidate.term]
    return own?.gender == nil || terms.first { $0.text == full }?.gender == own?.gender
  }

  /// "(MTSS)" is a name beside another.
  private func isInBrackets(_ span: TextSpan<PartText>, _ part: Part) -> Bool {
    String(decoding: part.bytes[..<span.start], as: UTF8.self).last.map { "([（".contains($0) } ?? false
  }

  /// "an IEP" would become "an Program".
  private func followsIndefiniteArticle(_ span: TextSpan<PartText>, _ part: Part) -> Bool {
    let before = String(decoding: part.bytes[..<span.start].suffix(4), as: UTF8.self).lowercased()
    return before.hasSuffix(" a ") || before.hasSuffix(" an ") || before == "a " || before == "an "
  }

  // MARK: Both

  private func use(_ finding: Finding) -> (Judgement, ConceptEntry, LanguageProfile)? {
    guard let concept = finding.concept.flatMap({ termbase[$0] }),
      let judgement = report.judgements.first(where: {
        $0.concept == concept.id && $0.language == finding.language
      })
    else { return nil }
    return (judgement, concept, LanguageProfile.of(judgement.language))
  }

  /// As it has to be written in the notice's format so that it reads as it stands in the glossary.
  private func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return switch report.notice.format {
    case "markdown": MarkdownText.escaped(text)
    case "html": HTMLText.escaped(line)
    default: line
    }
  }
}
