internal import UnicodeText

/// A piece of a page. What the program itself writes is markup; every text that is put in comes out as text, so that
/// forgetting to escape one does not compile.
///
///     let item: HTML = "<li title=\"\(name)\">\(name)</li>"
struct HTML: ExpressibleByStringInterpolation {
  private(set) var markup: String

  static let none: HTML = ""

  init(stringLiteral markup: String) { self.markup = markup }
  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  /// Markup that the program holds as a text, such as its style sheet. Never for texts of others.
  init(trusted markup: String) { self.markup = markup }

  var isEmpty: Bool { markup.isEmpty }

  struct StringInterpolation: StringInterpolationProtocol {
    private(set) var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { markup += literal }
    mutating func appendInterpolation(_ text: String) { markup += PageEscaping.escaped(text) }
    mutating func appendInterpolation(_ number: Int) { markup += "\(number)" }
    mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
    mutating func appendInterpolation(_ pieces: [HTML]) { markup += pieces.map(\.markup).joined(separator: "\n") }
  }
}

/// Text of others inside a page: no markup, no end of an attribute, nothing that turns the direction of what follows.
enum PageEscaping {
  /// For elements and for attributes in quotation marks.
  ///
  /// - Parameter keepsMarks: Whether the marks stay that a well-meant right-to-left text holds. They reach no further
  ///   than the element, if that has a `dir`.
  static func escaped(_ text: String, keepsMarks: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\r", "\t": result.append(" ")
      case _ where keepsMarks && directionMarks.contains(scalar): result.append(scalar)
      case _ where Terminal.isHarmful(scalar): result.append(contentsOf: visible(scalar).unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// `[U+202E]`.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }

  private static let directionMarks: Set<Unicode.Scalar> = ["\u{200E}", "\u{200F}", "\u{61C}"]
}

extension HTML {
  /// Words of a language inside a sentence of the page: set in their own direction, and read out in their own language.
  static func words(_ text: String, _ language: LanguageTag?) -> HTML {
    "<bdi \(attributes(of: language))>\(kept(text))</bdi>"
  }

  /// `lang="ar" dir="rtl"`. A language that nobody knows is said to be unknown: it is not that of the page.
  static func attributes(of language: LanguageTag?) -> HTML {
    guard let language else { return "lang=\"\" dir=\"auto\"" }
    return "lang=\"\(language.canonical)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""
  }

  /// A text for an element that has a direction of its own.
  static func kept(_ text: String) -> HTML { HTML(trusted: PageEscaping.escaped(text, keepsMarks: true)) }
}

extension HTML {
  /// A table that scrolls by itself, with the keys too, where it is wider than the window.
  ///
  /// - Parameter label: The id of what names it.
  static func table(_ label: String, head: [HTML], rows: [HTML]) -> HTML {
    """
    <div class="wide" role="region" tabindex="0" aria-labelledby="\(label)">
    <table><thead><tr>\(head)</tr></thead>
    <tbody>\(rows)</tbody></table>
    </div>
    """
  }

  static func head(_ text: String) -> HTML { "<th scope=\"col\">\(text)</th>" }
  static func count(_ text: String) -> HTML { "<td class=\"count\">\(text)</td>" }
}
