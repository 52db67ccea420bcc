internal import UnicodeText

/// A mail, or a mail attached to one, and which of its parts its readers see.
struct MailLetter {
  /// A part that is no multipart and no mail.
  struct Leaf {
    let node: Int
    /// The numbers of the letter's own views that show it.
    let views: [Int]
  }

  let root: Int
  let isAttachment: Bool
  /// Where it stands, for people; empty for the mail that the file is.
  let container: [String]
  private(set) var leaves: [Leaf] = []
  /// What its readers see: one of the alternatives each.
  private(set) var viewNames: [String]
  /// The number of its first view in the notice.
  var firstView = 0

  var allViews: [Int] { viewNames.indices.map { $0 + firstView } }

  /// The letters of a tree of parts, in their order. O(parts × depth).
  static func all(in nodes: [MailNode], numbered: Bool) -> [MailLetter] {
    var letters: [MailLetter] = []
    var letterOf: [Int] = []
    var members: [[Int]] = []
    var mails = 0
    let hasParts = Set(nodes.compactMap(\.parent))
    for (number, node) in nodes.enumerated() {
      if let parent = node.parent, !nodes[parent].isMail {
        letterOf.append(letterOf[parent])
      } else {
        if node.parent == nil { mails += 1 }
        let around = node.parent.map { letters[letterOf[$0]].container } ?? (numbered ? ["message \(mails)"] : [])
        let attached = node.parent == nil ? [] : ["attached mail"]
        letterOf.append(letters.count)
        letters.append(
          MailLetter(
            root: number, isAttachment: node.parent != nil, container: around + attached,
            viewNames: [node.parent == nil ? "mail" : "attached mail"]))
        members.append([])
      }
      if !hasParts.contains(number), !node.isMultipart, !node.isMail || node.parent == nil {
        members[letterOf[number]].append(number)
      }
    }
    let branches = branchNames(nodes)
    for number in letters.indices { letters[number].assign(members[number], nodes, branches) }
    return letters
  }

  /// What the children of alternatives are called; nil for what nobody reads.
  private static func branchNames(_ nodes: [MailNode]) -> [String?] {
    var formats = [Set<String>](repeating: [], count: nodes.count)
    for number in nodes.indices.reversed() {
      let node = nodes[number]
      if !node.isAttachment, let format = node.readableFormat { formats[number].insert(format) }
      if let parent = node.parent, !nodes[parent].isMail { formats[parent].formUnion(formats[number]) }
    }
    return nodes.indices.map { number in
      guard let parent = nodes[number].parent,
        nodes[parent].mediaType == "multipart/alternative" || nodes[parent].isMultilingual
      else {
        return nil
      }
      let known = formats[number]
      let name = known.contains("html") ? "HTML" : known.contains("plain-text") ? "plain text" : known.sorted().first
      guard nodes[parent].isMultilingual, let language = nodes[number].header.languages.first else { return name }
      return name.map { "\($0), \(language.written)" }
    }
  }

  private mutating func assign(_ members: [Int], _ nodes: [MailNode], _ branches: [String?]) {
    // For each alternative the names of its branches, for each leaf the branches that lead to it.
    var paths: [[(alternative: Int, name: String)]] = []
    var known: [Int: [String]] = [:]
    var names: [String] = []
    var shown: [Int] = []
    for member in members {
      var path: [(alternative: Int, name: String)] = []
      var isSeen = true
      var node = member
      while node != root, let parent = nodes[node].parent {
        if nodes[parent].isAlternative {
          if let name = branches[node] { path.append((parent, name)) } else { isSeen = false }
        }
        node = parent
      }
      // What stands in no branch that anybody reads is told of, not read.
      if !isSeen { path.removeAll() }
      for step in path.reversed() {
        if known[step.alternative]?.contains(step.name) != true {
          known[step.alternative, default: []].append(step.name)
        }
        if !names.contains(step.name) { names.append(step.name) }
      }
      shown.append(member)
      paths.append(path)
    }
    if !names.isEmpty { viewNames = names }
    leaves = zip(shown, paths).map { member, path in
      let views = viewNames.indices.filter { view in
        path.allSatisfy { step in
          if step.name == viewNames[view] { return true }
          // Who finds nothing of his own kind in an alternative sees the last there is.
          let names = known[step.alternative] ?? []
          return !names.contains(viewNames[view]) && names.last == step.name
        }
      }
      return Leaf(node: member, views: views)
    }.filter { !$0.views.isEmpty }
  }
}

extension MailNode {
  var isMultilingual: Bool { mediaType == "multipart/multilingual" }
  var isAlternative: Bool { mediaType == "multipart/alternative" || isMultilingual }

  /// Whether a reader has to open it to see it.
  var isAttachment: Bool {
    header.disposition == "attachment"
      || !mediaType.hasPrefix("text/") && !isMultipart && !isMail && header.hasMediaType
  }

  /// Whether nobody can read it who has no key.
  var isEncrypted: Bool {
    switch mediaType {
    case "application/pgp-encrypted": true
    case "application/pkcs7-mime", "application/x-pkcs7-mime": true
    default: false
    }
  }

  /// Whether it is meant for programs: pictures, signatures, calendars, styles.
  var isForPrograms: Bool {
    ["image/", "audio/", "video/", "font/"].contains { mediaType.hasPrefix($0) } || Self.types.contains(mediaType)
  }

  private static let types: Set = [
    "text/css", "text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/x-amp-html",
    "text/rfc822-headers",
    "text/javascript", "message/delivery-status", "message/disposition-notification", "application/pgp-signature",
    "application/pgp-keys", "application/pkcs7-signature", "application/x-pkcs7-signature", "application/ics",
    "application/json",
  ]

  /// Media types that nobody knows are plain text, where a header says that they are some text (RFC 2046).
  var plainFormat: NoticeFormat? {
    let isText = mediaType == "text" || mediaType == "text/" || mediaType == "text/enriched" || isMultipart
    return isText || !mediaType.contains("/") ? .plainText : nil
  }

  var readableFormat: String? {
    (NoticeFormat.all.first { $0.mediaTypes.contains(mediaType) } ?? plainFormat)?.name
  }

  /// The text of a plain part as its reader sees it.
  func body(_ text: DecodedText) -> MailBody {
    MailBody(
      text, isFlowed: header.parameter("format")?.lowercased() == "flowed",
      deletesSpaces: header.parameter("delsp")?.lowercased() == "yes")
  }
}
