package import Domain

/// The folded state of a case in one scope, as it is sealed beside the entries.
package enum Snapshot: Hashable, Sendable {
  case progress(CaseState, recorded: Moment)
  /// Nothing where no opening of the case stands.
  case noCase
  case care(CareNotes)
  case identity(IdentityNotes)

  /// Folds the entries of a case in one scope.
  static func folding(_ records: [Recorded], of number: CaseNumber, in scope: Scope) -> Snapshot {
    switch scope {
    case .progress:
      guard let state = CaseFold(number: number, entries: records).state else { return .noCase }
      let newest = records.map(\.recorded).max() ?? Moment(minutes: 0)
      return .progress(state, recorded: newest)
    case .care: return .care(notes(in: records))
    case .identity: return .identity(identityNotes(in: records))
    }
  }

  private static func notes(in records: [Recorded]) -> CareNotes {
    var notes = CareNotes()
    for record in CaseFold.standing(among: records.sorted { $0.precedes($1) }) {
      if case .detailsNoted(let entry, let noted) = record.content { notes.details[entry] = noted }
      if case .scored(let score) = record.content { notes.scores.append(score) }
    }
    notes.scores.sort { $0.date < $1.date }
    return notes
  }

  private static func identityNotes(in records: [Recorded]) -> IdentityNotes {
    var notes = IdentityNotes()
    for record in CaseFold.standing(among: records.sorted { $0.precedes($1) }) {
      if case .identitySet(let identity) = record.content { notes.identity = identity }
      if case .detailsSealed(let entry, let details) = record.content {
        notes.details[entry] = details
      }
      if case .wordAcknowledged(let word) = record.content {
        notes.acknowledgements.append(
          Acknowledgement(
            entry: record.entry, word: word, by: record.author, recorded: record.recorded))
      }
    }
    return notes
  }
}
