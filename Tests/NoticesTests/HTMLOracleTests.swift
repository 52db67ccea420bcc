import Notices
import SystemHTML
import TestSupport
import Testing

/// Gumbo builds the tree that browsers build; our reader builds none. Where no text has to be moved, both see the same
/// texts, parted at the same places.
@Suite struct HTMLOracleTests {
  @Test(arguments: NoticeFiles.htmlLetters + NoticeFiles.htmlFixtures)
  func fixturesAreReadAlike(_ path: String) throws {
    let text = String(decoding: try Fixtures.read(path), as: UTF8.self)
    // What is a mask to us is a text to gumbo, and what attributes say is a text to us alone.
    let gumbo = GumboText(text).blocks.joined()
    let parts = html(text).parts.filter { $0.kind != .caption }
    let ours = parts.flatMap { squeezed($0.text).split(separator: "\u{FFFC}") }
    #expect(!ours.isEmpty)
    var rest = gumbo[...]
    for block in ours {
      guard let range = rest.firstRange(of: block) else {
        Issue.record("\(block) is not what gumbo reads next: \(rest.prefix(80))")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  /// Thousands of pages of random tags from one seed. Each word comes once, so that a lost or doubled one shows.
  @Test func randomPagesAreReadAlike() {
    var random = SeededGenerator(seed: 20_261_201)
    var failures: [String] = []
    for _ in 0..<4000 {
      let page = randomPage(&random)
      let (ours, theirs) = (html(page).texts.map(squeezed), GumboText(page).blocks)
      if ours != theirs { failures.append("\(page)\n  ours \(ours)\n  gumbo \(theirs)") }
    }
    #expect(failures.isEmpty, "\(failures.count):\n\(failures.prefix(6).joined(separator: "\n"))")
  }

  private static let tags = [
    "p", "div", "b", "i", "em", "a", "span", "ul", "ol", "li", "h1", "h2", "blockquote", "section", "dl", "dt", "dd",
    "strong", "font", "pre", "address", "u",
  ]

  private func randomPage(_ random: inout SeededGenerator) -> String {
    var page = "<!DOCTYPE html><body>"
    var word = 0
    for _ in 0..<Int.random(in: 2...14, using: &random) {
      let tag = Self.tags.randomElement(using: &random) ?? "p"
      switch Int.random(in: 0..<8, using: &random) {
      case 0..<3:
        word += 1
        page +=
          [" w\(word)", "w\(word)", "w\(word)&amp;", " w\(word)<!-- x -->", "w\(word) < "].randomElement(using: &random)
          ?? ""
      case 3..<6: page += "<\(tag)>"
      default: page += "</\(tag)>"
      }
    }
    return page
  }
}

private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

/// The texts of gumbo's tree between the places where a block begins or ends, without white space.
private struct GumboText {
  private(set) var blocks: [String] = []
  private var block = ""

  init(_ text: String) {
    var options = kGumboDefaultOptions
    options.max_errors = 0
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        let output = gumbo_parse_with_options(&options, base, buffer.count)
      else { return }
      if let root = output.pointee.root { walk(root) }
      gumbo_destroy_output(&options, output)
    }
    finish()
  }

  private mutating func finish() {
    if block.contains(where: { $0.isLetter || $0.isNumber }) { blocks.append(block) }
    block = ""
  }

  /// A page of a test is not deep, so that this may call itself.
  private mutating func walk(_ node: UnsafeMutablePointer<GumboNode>) {
    switch node.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA:
      block += squeezed(String(cString: node.pointee.v.text.text))
    case GUMBO_NODE_ELEMENT:
      let element = node.pointee.v.element
      let name = String(cString: gumbo_normalized_tagname(element.tag))
      if ["script", "style", "noscript", "title", "template"].contains(name) { return }
      if name == "br" || Self.inlines.contains(name) {
        children(of: element)
      } else {
        finish()
        children(of: element)
        finish()
      }
    default: break
    }
  }

  private mutating func children(of element: GumboElement) {
    for index in 0..<Int(element.children.length) {
      if let child = element.children.data[index] { walk(child.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  private static let inlines: Set<String> = [
    "a", "b", "i", "em", "strong", "span", "font", "u", "abbr", "dfn", "sup", "sub", "small", "bdi", "wbr", "img",
    "label",
    "input", "code",
  ]
}
