/// What an element of HTML means for the text in it. The empty set is an element that leaves its text in the line.
struct HTMLElement: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Text before and behind its tags never belongs to one sentence.
  static let block = HTMLElement(rawValue: 1 << 0)
  /// It has no content and no end tag.
  static let void = HTMLElement(rawValue: 1 << 1)
  /// Nobody sees its content.
  static let hidden = HTMLElement(rawValue: 1 << 2)
  /// Its content holds no tags.
  static let rawText = HTMLElement(rawValue: 1 << 3)
  /// Its content holds no tags, but character references.
  static let escapableText = HTMLElement(rawValue: 1 << 4)
  /// Its end tag ends it alone, and none of the blocks that were opened in it.
  static let formatting = HTMLElement(rawValue: 1 << 5)
  /// Blanks and line ends in it count.
  static let preformatted = HTMLElement(rawValue: 1 << 6)
  /// Its text stands beside the running text.
  static let caption = HTMLElement(rawValue: 1 << 7)
  /// Its start tag ends an open paragraph.
  static let endsParagraph = HTMLElement(rawValue: 1 << 8)
  /// An end tag inside of it never ends what was opened outside.
  static let barrier = HTMLElement(rawValue: 1 << 9)
  /// A control of a form or a figure that may stand in a line, and is no part of its sentence.
  static let masked = HTMLElement(rawValue: 1 << 10)

  /// The element of a name in lower case. O(1).
  static func named(_ name: String) -> HTMLElement { all[name] ?? [] }

  /// Whether HTML has an element of this name.
  static func isKnown(name: some Sequence<UInt8>) -> Bool {
    all[String(decoding: name.map(\.lowercased), as: UTF8.self)] != nil
  }

  private static let all: [String: HTMLElement] = {
    var table: [String: HTMLElement] = [:]
    for (meaning, names) in meanings {
      for name in names.split(whereSeparator: \.isWhitespace) { table[String(name), default: []].formUnion(meaning) }
    }
    return table
  }()

  private static let meanings: [(HTMLElement, String)] = [
    (
      [.block, .endsParagraph],
      """
      address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form
      frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section
      summary table ul xmp
      """
    ),
    (
      .block,
      """
      body caption col colgroup head html optgroup option select tbody td tfoot th thead title tr button textarea frame
      """
    ),
    (
      [],
      """
      acronym area audio base basefont bdi bdo canvas cite data datalist del dfn embed iframe img input ins label link
      map mark meta meter noframes noscript object output param picture progress q rp rt ruby samp script slot source
      span style sub sup svg template time track var video wbr abbr br
      """
    ),
    (.formatting, "a b big code em font i kbd nobr s small strike strong tt u"),
    (
      .void,
      """
      area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
      """
    ),
    // What only machines read, what stands in for something that browsers can show, and the reading of a Han character.
    (
      .hidden,
      """
      audio canvas datalist iframe math noembed noframes noscript object rp rt script style template video
      """
    ),
    (.rawText, "iframe noembed noframes noscript plaintext script style xmp"),
    (.escapableText, "textarea title"),
    (.preformatted, "listing plaintext pre textarea xmp"),
    (.caption, "button caption figcaption option textarea title"),
    (.barrier, "applet caption html marquee object table td template th svg math"),
    (.masked, "code kbd samp"),
  ]
}
