import FamilyMailer
import Foundation
import Testing

@Suite struct OutboxTests {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: package.appending(path: path), encoding: .utf8)
  }

  static func outbox() throws -> Outbox { try Outbox(districtGlossary: text("glossaries/maple-valley.yaml")) }

  @Test(arguments: ["bridge-hour.en.md", "bridge-hour.es.md"]) func lettersThatExplainAreReady(_ name: String) throws {
    #expect(try Self.outbox().changes(in: Self.text("Letters/\(name)"), named: name).isEmpty)
  }

  /// What the library gives is enough to mend the letter: with its sentence pasted the letter is ready.
  @Test func aLetterIsMendedByTheSentenceItIsGiven() throws {
    let outbox = try Self.outbox()
    let name = "winter-tests.en.md"
    let letter = try Self.text("Letters/\(name)")
    let changes = outbox.changes(in: letter, named: name)
    #expect(changes.map(\.line) == [5])
    #expect(changes.first?.message.contains("\"benchmark assessment\"") == true)
    let sentence = try #require(changes.first?.sentence)
    let mended = letter.replacing("in reading and in math.", with: "in reading and in math. \(sentence)")
    #expect(mended != letter && outbox.changes(in: mended, named: name).isEmpty)
  }

  /// The starter glossary and the district's own in one matcher, in two languages.
  @Test func wordsOfBothGlossariesAreFound() throws {
    let outbox = try Self.outbox()
    #expect(outbox.words(in: "Bridge Hour is open to children with IEPs.") == ["Bridge Hour", "IEP"])
    #expect(outbox.words(in: "La Hora Puente abre a las tres.", .spanish) == ["Hora Puente"])
    #expect(outbox.words(in: "Cross the bridge in an hour.").isEmpty)
  }

  @Test func aBrokenGlossarySaysWhatIsWrong() throws {
    let fault = #expect(throws: GlossaryFault.self) { try Outbox(districtGlossary: "notice-lint-termbase: 99\n") }
    #expect(fault?.messages.isEmpty == false)
  }
}
