/// Text as HTML has to write it.
enum HTMLText {
  /// Nothing in the result is a tag or a character reference but those that stand for what the text says. O(bytes).
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
