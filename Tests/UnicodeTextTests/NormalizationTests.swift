import TestSupport
import Testing
import UnicodeText

private let forms: [NormalForm] = [.nfc, .nfd, .nfkc, .nfkd]
private let file = "NormalizationTest.txt.bz2"

/// The whole of the standard's NormalizationTest.txt.
@Suite(.enabled(if: UnicodeData.has(file), UnicodeData.skipReason))
struct NormalizationFileTests {
  /// Source, NFC, NFD, NFKC, NFKD of a row.
  private static let rows: [[[UInt8]]] = {
    let lines = (try? UnicodeData.lines(file)) ?? []
    return lines.filter { $0.first != 0x40 }.map { line in
      line.split(separator: 0x3B, omittingEmptySubsequences: false).prefix(5).map { UnicodeData.utf8($0) }
    }
  }()

  @Test func allRowsAreThere() {
    #expect(Self.rows.count > 19_000)
    #expect(Self.rows.allSatisfy { $0.count == 5 && $0.allSatisfy { !$0.isEmpty } })
  }

  @Test(arguments: forms)
  func theEquationsOfTheFile(form: NormalForm) {
    var failures = Failures()
    for row in Self.rows {
      for (column, input) in row.enumerated() {
        let expected = row[expectedColumn(of: column, form)]
        let result = normalized(input, form)
        if result.bytes != expected { failures.add("\(hex(input)): \(hex(result.bytes)), not \(hex(expected))") }
        if holds(form, input) != (input == expected) { failures.add("\(hex(input)): holds is wrong") }
        if (result.map == nil) != (input == expected) { failures.add("\(hex(input)): copied without need") }
        if let fault = result.fault(from: input) { failures.add("\(hex(input)): \(fault)") }
      }
    }
    failures.report()
  }

  private func expectedColumn(of column: Int, _ form: NormalForm) -> Int {
    switch form {
    case .nfc: column < 3 ? 1 : 3
    case .nfd: column < 3 ? 2 : 4
    case .nfkc: 3
    default: 4
    }
  }

  /// Part 1 lists every character that any form changes; all others stay.
  @Test func charactersNotListedStayAsTheyAre() throws {
    var listed: Set<UInt32> = []
    var part = 0
    for line in try UnicodeData.lines(file) {
      if line.starts(with: "@Part".utf8) { part += 1 }
      guard part == 2, line.first != 0x40, let first = line.split(separator: 0x3B).first else { continue }
      listed.insert(UnicodeData.range(first).lowerBound)
    }
    #expect(listed.count > 16_000)
    var failures = Failures()
    for scalar in UnicodeData.scalars.joined() where !listed.contains(scalar) {
      let bytes = UnicodeData.utf8(scalar: scalar)
      for form in forms where !holds(form, bytes) { failures.add("U+\(String(scalar, radix: 16)) in \(form)") }
    }
    failures.report()
  }
}

@Suite(.enabled(if: UnicodeData.has("DerivedNormalizationProps.txt"), UnicodeData.skipReason))
struct CaseFoldFileTests {
  @Test func foldsEveryScalarAsTheFileSays() throws {
    var expected: [UInt32: [UInt8]] = [:]
    for line in try UnicodeData.lines("DerivedNormalizationProps.txt") {
      let fields = line.split(separator: 0x3B, omittingEmptySubsequences: false)
      guard fields.count == 3, fields[1].elementsEqual(" NFKC_CF".utf8) else { continue }
      let folded = UnicodeData.utf8(fields[2])
      for scalar in UnicodeData.range(fields[0]) { expected[scalar] = folded }
    }
    #expect(expected.count > 10_000)
    var failures = Failures()
    for scalar in UnicodeData.scalars.joined() {
      let bytes = UnicodeData.utf8(scalar: scalar)
      guard let folded = expected[scalar] else {
        if !holds(.nfkcCaseFold, bytes) { failures.add("U+\(String(scalar, radix: 16)) must stay") }
        continue
      }
      let result = normalized(bytes, .nfkcCaseFold)
      if result.bytes != folded { failures.add("U+\(String(scalar, radix: 16)): \(hex(result.bytes))") }
      if let fault = result.fault(from: bytes) { failures.add("U+\(String(scalar, radix: 16)): \(fault)") }
    }
    failures.report()
  }
}

@Suite struct NormalizationTests {
  @Test(arguments: NormalForm.allCases)
  func textInTheFormIsNotCopied(form: NormalForm) {
    for text in ["", "plain words", "\u{4E2D}\u{6587}", "\u{1F600}"] {
      if case .changed = form.normalize(MarkedText(text).bytes) { Issue.record("\(text) was copied in \(form)") }
    }
  }

  @Test(arguments: [
    (NormalForm.nfc, "e\u{301}", "\u{E9}"), (.nfd, "\u{E9}", "e\u{301}"), (.nfkc, "\u{FB01}x", "fix"),
    (.nfkd, "\u{FF21}", "A"), (.nfkcCaseFold, "Stra\u{DF}e", "strasse"), (.nfkcCaseFold, "co\u{AD}op", "coop"),
    (.nfkcCaseFold, "\u{130}", "i\u{307}"), (.nfc, "\u{958}", "\u{915}\u{93C}"), (.nfkcCaseFold, "\u{AD}", ""),
  ])
  func texts(form: NormalForm, text: String, expected: String) {
    #expect(Array(form.normalize(text).utf8) == Array(expected.utf8))
  }

  @Test func everyChangeIsAPieceOfItsOwn() {
    let result = normalized(Array("A\u{C9}b\u{AD}c".utf8), .nfkcCaseFold)
    #expect(
      result.map?.pieces.map { "\($0.source)>\($0.target)" } == [
        "0..<1>0..<1", "1..<3>1..<3", "3..<4>3..<4", "4..<6>4..<4", "6..<7>4..<5",
      ])
  }

  /// What the comment says of ill-formed bytes, and that the map stays total with them.
  @Test(arguments: NormalForm.allCases)
  func illFormedBytesNeverBreakTheMap(form: NormalForm) {
    var random = SeededGenerator(seed: 15)
    let alphabet: [[UInt8]] = [
      [0x41], [0xFF], [0xC3], [0xA9], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC2, 0xAD], [0xCC, 0x81], [0xEF, 0xAC, 0x81],
      [0xF0, 0x9F, 0x98], [0xC0, 0x80], [0x20],
    ]
    var failures = Failures()
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &random)).flatMap { _ in
        alphabet.randomElement(using: &random) ?? []
      }
      let result = normalized(bytes, form)
      if let fault = result.fault(from: bytes) { failures.add("\(bytes) in \(form): \(fault)") }
      if result.map == nil, result.bytes != bytes { failures.add("\(bytes): unchanged but not equal") }
    }
    failures.report()
    #expect(normalized([0x65, 0xCC, 0x81, 0xFF, 0xC3], .nfc).bytes == [0xC3, 0xA9, 0xFF, 0xC3], "kept as they are")
  }
}

/// A normal form's answer; without a map the text was in the form.
private struct Result {
  var bytes: [UInt8]
  var map: PieceMap<InputText, NormalText>?

  /// What is wrong with the map: it must be total and monotone, and verbatim pieces must be equal bytes.
  func fault(from input: [UInt8]) -> String? {
    guard let map else { return nil }
    var (source, target) = (0, 0)
    for piece in map.pieces {
      guard piece.source.start == source, piece.target.start == target else { return "a gap before \(piece)" }
      (source, target) = (piece.source.end, piece.target.end)
      guard source <= input.count, target <= bytes.count else { return "\(piece) is outside" }
      if piece.encoding == .verbatim, input[piece.source.range] != bytes[piece.target.range] {
        return "not equal: \(piece)"
      }
    }
    return source == input.count && target == bytes.count ? nil : "the map ends at \(source) and \(target)"
  }
}

private func normalized(_ bytes: [UInt8], _ form: NormalForm) -> Result {
  switch form.normalize(bytes) {
  case .unchanged: Result(bytes: bytes, map: nil)
  case .changed(let changed, let map): Result(bytes: changed, map: map)
  }
}

private func holds(_ form: NormalForm, _ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { form.holds(for: $0) }
}

private func hex(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
    .joined(separator: " ")
}

extension NormalForm {
  fileprivate func normalize(_ bytes: [UInt8]) -> Normalized { bytes.withUnsafeBufferPointer { normalize($0) } }
}
