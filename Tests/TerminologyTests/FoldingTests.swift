import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// What holds for the folds of every profile, on words made of the letters of its own rows.
@Suite struct FoldingTests {
  static let names = MatchingRowTests.names

  /// The words of a language's rows, and words made of their letters in any order.
  private func words(_ name: String, _ random: inout SeededGenerator) throws -> [String] {
    let texts = try MatchingRow.rows(name).map { MarkedText($0.text).text }
    let own = texts.flatMap { $0.split(separator: " ").map(String.init) }
    let letters = Array(Set(texts.flatMap { Array($0.unicodeScalars) })).sorted()
    let made = (0..<300).map { _ in
      let count = Int.random(in: 1...8, using: &random)
      return String(
        String.UnicodeScalarView((0..<count).compactMap { _ in letters.randomElement(using: &random) }))
    }
    return own + made
  }

  @Test(arguments: names) func foldingTwiceIsFoldingOnceAndBothWaysAgree(name: String) throws {
    var random = SeededGenerator(seed: 11)
    let language = name == "any" ? LanguageTag.root : try tag(name)
    let folding = Folding(LanguageProfile.of(language).matching)
    var failures = Failures()
    for word in try words(name, &random) {
      var copy = word
      let folded: [[UInt8]] = copy.withUTF8 { bytes in
        let tokens = Tokens(bytes, folding: folding)
        return (0..<tokens.count).map { token in
          let start = tokens.words[token].start
          let bytes = folding.fold(bytes, spans: [start, tokens.words[token].end]).bytes
          // The scanner folds scalar by scalar, this folds through ICU: the hash tells whether they agree.
          let hash = bytes.map { $0 == 0x5F ? 0x7F : $0 }.withUnsafeBufferPointer { WordHash.of($0) }
          if tokens.words[token].hash != hash {
            failures.add("\(word.debugDescription): the two ways of folding differ")
          }
          return bytes
        }
      }
      for bytes in folded {
        let again = bytes.withUnsafeBufferPointer { folding.fold($0, spans: [0, Int32($0.count)]).bytes }
        if again != bytes { failures.add("\(word.debugDescription): folding twice gives another word") }
      }
    }
    failures.expectNone()
  }

  @Test(arguments: names) func composedAndDecomposedTextHasTheSameWords(name: String) throws {
    var random = SeededGenerator(seed: 12)
    let language = name == "any" ? LanguageTag.root : try tag(name)
    let folding = Folding(LanguageProfile.of(language).matching)
    var failures = Failures()
    for word in try words(name, &random) {
      let forms = [NormalForm.nfc, .nfd].map { FoldedWords($0.normalize(word), folding: folding).hashes }
      if forms[0] != forms[1] { failures.add("\(word.debugDescription)") }
    }
    failures.expectNone()
  }
}
