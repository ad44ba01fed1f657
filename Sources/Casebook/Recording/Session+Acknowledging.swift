package import Domain
import Ledger
package import Redaction

/// An acknowledgement that stands, and what kind of value it is about.
package struct AcknowledgedValue: Sendable {
  package let number: CaseNumber
  package let acknowledgement: Acknowledgement
  /// Nothing where the case does not hold the value any more.
  package let kind: FindingKind?
}

extension Session {
  /// Acknowledges that a value known of one or more cases is an ordinary word or a division too.
  ///
  /// That identities were searched is on record before any is read.
  ///
  /// - Returns: The cases it holds for from now on: those that know the value today.
  /// - Throws: `CasebookError.notAWord`; `.unknownValue`; `.alreadyAcknowledged`.
  package func acknowledge(_ text: String, now: Moment) throws -> [CaseNumber] {
    guard let word = OrdinaryWord(casebook: text) else { throw CasebookError.notAWord }
    var holders: [(number: CaseNumber, isDone: Bool)] = []
    var isName = false
    try searchNotes(now: now) { number, notes in
      guard notes.kind(of: word.text) != nil else { return }
      isName = isName || notes.isName(word)
      holders.append((number, notes.acknowledgements.contains { $0.word == word.text }))
    }
    guard !isName else { throw CasebookError.notAWord }
    guard !holders.isEmpty else { throw CasebookError.unknownValue }
    let open = holders.filter { !$0.isDone }.map(\.number)
    guard !open.isEmpty else { throw CasebookError.alreadyAcknowledged }
    _ = try append(open.map { .about($0, .wordAcknowledged(word.text)) }, now: now)
    return open
  }

  /// Takes every acknowledgement of a value back.
  ///
  /// - Returns: The cases it held for.
  /// - Throws: `CasebookError.notAcknowledged`.
  package func withdrawAcknowledgement(
    of text: String, reason: String, now: Moment
  ) throws -> [CaseNumber] {
    let word = OrdinaryWord(casebook: text)?.text
    let standing = try acknowledgements().filter { $0.acknowledgement.word == word }
    guard !standing.isEmpty else { throw CasebookError.notAcknowledged }
    _ = try append(
      standing.map {
        .about($0.number, .entryVoided($0.acknowledgement.entry, in: .identity, reason: reason))
      }, now: now)
    return standing.map(\.number)
  }

  /// The acknowledgements that stand, by case and in the order of recording.
  package func acknowledgements() throws -> [AcknowledgedValue] {
    var values: [AcknowledgedValue] = []
    try forEachIdentityNotes { number, notes in
      values += notes.acknowledgements.map {
        AcknowledgedValue(number: number, acknowledgement: $0, kind: notes.kind(of: $0.word))
      }
    }
    return values
  }
}

extension IdentityNotes {
  /// The kind of the value that a word is, or is the given name or another part of; nothing where the
  /// case knows no such value.
  func kind(of word: String) -> FindingKind? {
    guard let identity else { return nil }
    return Redactor(known: identity.knownValues).kind(ofKnown: word)
  }

  /// Whether somebody of the case is named so, and it is no word besides.
  func isName(_ word: OrdinaryWord) -> Bool {
    identity?.knownValues.contains { $0.isNamed(word) } ?? false
  }
}
