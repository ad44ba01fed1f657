package import Domain
import Ledger
import Redaction

extension Session {
  /// The texts of cases that would be refused if they were written now, in order of case and entry.
  ///
  /// A text is checked where it is typed, by what the casebook knew then. Another copy may know more, and
  /// an identity may be written down later.
  package func knownTexts(of numbers: Set<CaseNumber>) throws -> [KnownText] {
    let texts = try numbers.sorted().flatMap(texts)
    let all = KnownFilter(texts.map(\.text).joined(separator: "\n"))
    let known = try knownValues(in: all)
    return try texts.compactMap { text in
      let mayBeKnown = known.contains(where: KnownFilter(text.text).mayHold)
      let check = mayBeKnown ? textCheck(of: text.number) : TextCheck()
      guard let kinds = try check.kinds(in: text.text, of: text.field) else { return nil }
      return KnownText(
        number: text.number, entry: text.entry, field: text.field, kinds: kinds)
    }
  }

  private typealias RecordedText = (
    number: CaseNumber, entry: EntryID, field: TextField, text: String
  )

  /// What was written about a case and stands, in the order of the fold.
  private func texts(of number: CaseNumber) throws -> [RecordedText] {
    let scopes = [Scope.progress, .care].filter(access.holds)
    let records = try casebook.file.read { reader in
      try scopes.flatMap { try reader.records(about: number, in: $0, with: access) }
    }
    let takenBack = Set(records.compactMap(\.content.takenBack))
    return records.flatMap { record -> [RecordedText] in
      let entry = record.content.isDetails ? record.content.target ?? record.entry : record.entry
      guard !takenBack.contains(entry) else { return [] }
      return record.content.texts.map { (number, entry, $0.field, $0.text) }
    }
  }
}

extension Content {
  /// The entry that it takes back.
  fileprivate var takenBack: EntryID? {
    if case .entryVoided(let entry, in: _, _) = self { entry } else { nil }
  }

  /// Whether it is what was written beside a milestone, and is taken back with it.
  fileprivate var isDetails: Bool {
    if case .detailsNoted = self { true } else { false }
  }
}

extension TextCheck {
  /// What a text gives away as a field; nothing where it may stand.
  fileprivate func kinds(in text: String, of field: TextField) throws -> [FindingKind]? {
    do {
      switch field {
      case .note, .reason: try check(text: text, as: field)
      case .provider, .reference, .assessment: try check(line: text, as: field)
      }
      return nil
    } catch CasebookError.personalData(let refused) {
      return refused.flatMap(\.findings).map(\.kind).reduce(into: []) { kinds, kind in
        if !kinds.contains(kind) { kinds.append(kind) }
      }
    } catch CasebookError.unfitText {
      return nil
    }
  }
}
