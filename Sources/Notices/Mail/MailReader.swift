internal import UnicodeText

/// Turns the parts of one mail or several into parts of prose, with what each of its readers sees.
struct MailReader {
  private let input: NoticeInput
  private let at: MailIssues
  private let format: String
  /// Whether the file holds several mails.
  private let isNumbered: Bool
  private var tree: MailTree
  private var letters: [MailLetter] = []
  private var expanded = 0

  private(set) var parts: [Part] = []
  private var views: [View] = []
  private var inner: [InnerText] = []
  private var remarks: [Remark] = []
  private var issues: [InputIssue] = []
  private var languages: [LanguageTag] = []

  /// Reads the mails that stretches of the file are. O(bytes), within the limits.
  ///
  /// - Parameter numbered: Whether places say which of the mails they are in.
  static func read(_ input: NoticeInput, _ mails: [TextSpan<FileText>], format: String, numbered: Bool) -> Notice {
    let isUTF8 = firstIllFormedByte(input.bytes) == nil
    let lines = isUTF8 ? LineIndex(input.bytes) : LineIndex(bytewise: input.bytes)
    var reader = MailReader(input, lines, format, numbered)
    reader.readTree(mails)
    if !reader.tree.isBroken, !reader.hasError { reader.readLetters() }
    return reader.notice(lines)
  }

  private init(_ input: NoticeInput, _ lines: LineIndex, _ format: String, _ isNumbered: Bool) {
    self.input = input
    self.format = format
    self.isNumbered = isNumbered
    at = MailIssues(file: input.file, bytes: input.bytes, lines: lines)
    tree = MailTree(limits: input.limits, issues: at)
  }

  private func notice(_ lines: LineIndex) -> Notice {
    var issues = tree.issues + self.issues
    if issues.isEmpty, parts.isEmpty { issues.append(at.empty()) }
    if issues.allSatisfy({ $0.severity == .note }), !issues.isEmpty, parts.allSatisfy({ $0.kind == .subject }) {
      issues.append(at.nothingRead(issues[0].span ?? TextSpan(0, 0)))
    }
    return Notice(
      file: input.file, format: format, bytes: input.bytes, lines: lines, isVerbatim: false, inner: inner,
      languages: languages, views: views.count > 1 ? views : [], parts: parts,
      remarks: remarks.sorted { ($0.inner ?? -1, $0.span) < ($1.inner ?? -1, $1.span) }, issues: issues.sorted())
  }

  // MARK: The tree

  private mutating func readTree(_ mails: [TextSpan<FileText>]) {
    let file = tree.add(DecodedText(input.bytes))
    for mail in mails where !tree.isBroken { tree.read(file, mail) }
    // Mails that were coded for sending as a whole: against the rules, and done.
    var node = 0
    while node < tree.nodes.count, !tree.isBroken, issues.isEmpty {
      let encoding = TransferEncoding(tree.nodes[node].header.transferEncoding)
      if tree.nodes[node].isMail, encoding != .identity, let octets = octets(of: node, isTraced: true) {
        tree.read(tree.add(octets), TextSpan(0, octets.bytes.count), parent: node)
      }
      node += 1
    }
  }

  private mutating func octets(of number: Int, isTraced: Bool) -> DecodedText? {
    let node = tree.nodes[number]
    let text = tree.texts[node.text]
    let place = text.origin(of: TextSpan(node.body.start, node.body.start))
    guard let encoding = TransferEncoding(node.header.transferEncoding) else {
      issues.append(at.unknownTransferEncoding(place, node.header.transferEncoding))
      return nil
    }
    expanded += node.body.count
    guard expanded <= input.limits.expandedBytes else {
      issues.append(at.tooLarge(place, input.limits.expandedBytes))
      return nil
    }
    let (octets, fault) = encoding.decode(node.body, of: text, isTraced: isTraced)
    if let fault {
      issues.append(at.badTransferEncoding(text.origin(of: fault), node.header.transferEncoding))
      return nil
    }
    guard let octets else {
      issues.append(at.untraceable(place))
      return nil
    }
    return isNumbered && encoding == .identity && isTraced
      ? octets.without(MailEnvelope.marks(in: octets.bytes)) : octets
  }

  // MARK: Letters

  private mutating func readLetters() {
    letters = MailLetter.all(in: tree.nodes, numbered: isNumbered)
    for number in letters.indices {
      letters[number].firstView = views.count
      for name in letters[number].viewNames {
        views.append(View(name, isAttachment: letters[number].isAttachment, letter: number))
      }
      readSubject(letters[number])
      for leaf in letters[number].leaves where !hasError { read(leaf, in: letters[number]) }
    }
    languages = letters.first.map { tree.nodes[$0.root].header.languages } ?? []
    if languages.isEmpty {
      for language in parts.compactMap(\.language) where !languages.contains(language) { languages.append(language) }
    }
  }

  private var hasError: Bool { issues.contains { $0.severity == .error } }

  private mutating func readSubject(_ letter: MailLetter) {
    let node = tree.nodes[letter.root]
    guard let field = node.header.fields["subject"] else { return }
    let text = EncodedWords.decode(field, of: tree.texts[node.text])
    let source = NoticeSource(
      text.bytes, file: input.file, lines: LineIndex(text.bytes), bodyStart: 0, syntax: .plainText,
      own: input.limits.fields)
    var builder = PartBuilder(source)
    builder.append(TextSpan(0, text.bytes.count))
    guard let part = builder.finish(.subject) else { return }
    let languages = node.header.languages
    let map = text.origin(of: part.map)
    parts.append(
      part.moved(
        map: map, language: languages.count == 1 ? languages[0] : nil, container: container(letter, map),
        views: letter.allViews))
  }

  private mutating func read(_ leaf: MailLetter.Leaf, in letter: MailLetter) {
    let node = tree.nodes[leaf.node]
    let start = tree.texts[node.text].origin(of: TextSpan(node.start, node.start))
    if node.isEncrypted { return issues.append(at.encrypted(start)) }
    if node.isAttachment { return readAttachment(leaf.node, letter, start) }
    guard let format = NoticeFormat.all.first(where: { $0.mediaTypes.contains(node.mediaType) }) ?? node.plainFormat
    else {
      if !node.isForPrograms {
        issues.append(at.notRead(start, "the \(node.mediaType) part", "its format is not known"))
      }
      return
    }
    guard let octets = octets(of: leaf.node, isTraced: true), let decoded = decoded(octets, node, format) else {
      return
    }
    let isPlain = format.name == NoticeFormat.plainText.name
    let body = isPlain ? node.body(decoded) : nil
    if body?.isEncrypted == true { return issues.append(at.encrypted(start)) }
    let text = body?.text ?? decoded
    let read = format.read(NoticeInput(bytes: text.bytes, file: input.file, limits: input.limits, isDecoded: true))
    remarks += read.remarks.filter { $0.inner == nil }.map { Remark(text: $0.text, span: text.origin(of: $0.span)) }
    take(issues: read.issues, of: text)
    let quoted = MailQuotes.quoted(read.parts)
    for (number, part) in read.parts.enumerated() {
      let map = text.origin(of: part.map)
      let isSignature = body?.signatureStart.map { part.source.start >= $0 } == true && !part.isQuotation
      parts.append(
        part.moved(
          kind: isSignature && !quoted.contains(number) ? .signature : nil, map: map,
          isQuotation: part.isQuotation || quoted.contains(number),
          language: language(of: part, read, node, tree.nodes[letter.root]), container: container(letter, map),
          views: leaf.views.map { $0 + letter.firstView }))
    }
  }

  /// The language that the part's own markup says, else the notice it stands in, else the header of the part or the mail.
  private func language(of part: Part, _ read: Notice, _ node: MailNode, _ root: MailNode) -> LanguageTag? {
    if let own = part.language { return own }
    for languages in [read.languages, node.header.languages, root.header.languages] where !languages.isEmpty {
      return languages.count == 1 ? languages[0] : nil
    }
    return nil
  }

  private func container(_ letter: MailLetter, _ map: PieceMap<FileText, PartText>) -> [String] {
    guard !letter.container.isEmpty else { return [] }
    let start = map.source(of: TextSpan(0, map.targetCount)).start
    return letter.container + ["line \(at.lines.line(at: start))"]
  }

  /// The text of a part in UTF-8.
  private mutating func decoded(_ octets: DecodedText, _ node: MailNode, _ format: NoticeFormat) -> DecodedText? {
    let place = tree.texts[node.text].origin(of: TextSpan(node.body.start, node.body.start))
    let label = node.header.parameter("charset") ?? format.declaredCharset(octets.bytes) ?? input.encoding?.name
    switch TextDecoding.of(octets, declared: label) {
    case .text(let text, let guess):
      if let guess { issues.append(at.guessed(place, guess.name)) }
      return text
    case .tooLong:
      issues.append(at.untraceable(place))
    case .unknown(let name):
      issues.append(at.unknownCharset(place, String(name.prefix(60))))
    case .illFormed(let span, let name):
      issues.append(at.illFormed(octets.origin(of: span), name))
    }
    return nil
  }

  private mutating func take(issues found: [InputIssue], of text: DecodedText) {
    for var issue in found where issue.code != "notice/empty" {
      issue.span = issue.span.map { text.origin(of: $0) }
      issue.position = issue.span.map { at.lines.position(at: $0.start, in: input.bytes) }
      issues.append(issue)
    }
  }

  // MARK: Attachments

  private mutating func readAttachment(_ number: Int, _ letter: MailLetter, _ start: TextSpan<FileText>) {
    let node = tree.nodes[number]
    let header = node.header
    let name = header.fileName.isEmpty ? header.mediaType : header.fileName
    let title = "attachment \(name)"
    let known =
      NoticeFormat.all.first { $0.mediaTypes.contains(header.mediaType) } ?? NoticeFormat.forFile(header.fileName)
    guard let format = known else {
      if !node.isForPrograms { issues.append(at.notRead(start, title, "its format is not known")) }
      return
    }
    let before = issues.count
    guard let octets = octets(of: number, isTraced: format.isText) else { return demote(from: before, title, start) }
    var text = octets
    if format.isText {
      guard let decoded = decoded(octets, node, format) else { return demote(from: before, title, start) }
      text = decoded
    }
    let limits = input.limits
    let read = format.notice(text.bytes, file: input.file, limits: limits)
    if let error = read.issues.first(where: { $0.severity == .error }) {
      issues.append(at.notRead(start, title, error.message))
      return
    }
    let base = views.count
    let count = max(read.views.count, 1)
    for view in 0..<count {
      let form = read.views.isEmpty ? "" : ", \(read.views[view].name)"
      views.append(View(name + form, isAttachment: true, letter: letters.count + base))
    }
    let innerBase = inner.count
    inner += read.inner
    remarks += read.remarks.map { remark in
      let span = remark.inner == nil && format.isText ? text.origin(of: remark.span) : remark.span
      return Remark(text: remark.text, span: span, inner: remark.inner.map { $0 + innerBase })
    }
    for part in read.parts {
      let map = part.inner == nil && format.isText ? text.origin(of: part.map) : part.map
      let line = read.position(at: part.source.start, of: part).line
      let place = part.container.isEmpty ? ["line \(line)"] : part.container
      parts.append(
        part.moved(
          map: map, language: language(of: part, read, node, node), container: letter.container + [title] + place,
          inner: part.inner.map { $0 + innerBase }, views: part.views.map { $0 + base }))
    }
  }

  /// An attachment that cannot be read keeps nobody from checking the letter.
  private mutating func demote(from index: Int, _ title: String, _ start: TextSpan<FileText>) {
    let why = issues[index...].first { $0.severity == .error }?.message ?? "it cannot be decoded"
    issues.removeSubrange(index...)
    issues.append(at.notRead(start, title, why))
  }
}
