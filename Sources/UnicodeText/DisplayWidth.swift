internal import CICU

/// The number of terminal cells a text takes: 2 for wide characters, 0 for marks and invisible ones
/// (Unicode annex 11). Ambiguous characters count 1. A tab counts 1: expand tabs first. O(scalars).
public func displayWidth(of text: some StringProtocol) -> Int {
  var width = 0
  for character in text {
    // A cluster is as wide as its widest scalar: an emoji sequence takes the cells of one emoji.
    var cluster = 0
    var isEmoji = false
    var indicators = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F { isEmoji = true }
      // Two regional indicators are a flag; annex 11 calls each of them narrow.
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { indicators += 1 }
      cluster = max(cluster, scalar == "\t" ? 1 : Int(cicu_width(scalar.value)))
    }
    width += isEmoji || indicators == 2 ? max(cluster, 2) : cluster
  }
  return width
}
