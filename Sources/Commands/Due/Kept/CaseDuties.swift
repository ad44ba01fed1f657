import Casebook
import Domain
import Ledger
import Vault

/// The duties of every case that a list shows.
///
/// To open and to judge a case costs some forty millionths of a second, and of 10,000 cases hardly one
/// changes between two lists of a day. So what was judged is kept for the day, and only cases that have
/// new entries, or whose duties turn on the minute, are judged again.
struct CaseDuties {
  let selection: DueSelection
  let session: Session
  /// What the kept duties must have been judged by; nothing where none are to be kept.
  let basis: Digest32?

  /// How many cases may have changed before what is kept is written anew.
  private static let patience = 64

  /// The cases in the order of their numbers.
  func cases() throws -> [JudgedCase] {
    guard let basis else { return try judged() }
    let heads = try session.heads()
    if let kept = kept(by: basis), let changed = try session.cases(changedSince: kept.heads) {
      let anew = changed.union(kept.restless)
      if anew.count <= kept.cases.count / 2 {
        let cases = try kept.cases.replacing(anew, by: judged(anew))
        if changed.count > Self.patience { keep(cases, at: heads, by: basis) }
        return cases
      }
    }
    let cases = try judged()
    keep(cases, at: heads, by: basis)
    return cases
  }

  private func judged(_ numbers: Set<CaseNumber>? = nil) throws -> [JudgedCase] {
    if let numbers, numbers.isEmpty { return [] }
    var cases: [JudgedCase] = []
    try session.forEachCase(of: numbers, mapping: selection.judge) { cases.append($0) }
    return cases
  }

  /// What is damaged, or was judged by something else, is judged again.
  private func kept(by basis: Digest32) -> KeptDuties? {
    guard let bytes = session.keptJudged() else { return nil }
    do {
      return try KeptDuties(decoding: bytes, judgedBy: basis, selection)
    } catch {
      return nil
    }
  }

  private func keep(_ cases: [JudgedCase], at heads: [Head], by basis: Digest32) {
    session.keepJudged(KeptDuties(heads: heads, cases: cases).encoded(judgedBy: basis, selection))
  }
}

extension [JudgedCase] {
  /// The cases with others in the place of some, in the order of their numbers.
  fileprivate func replacing(
    _ numbers: Set<CaseNumber>, by others: [JudgedCase]
  ) -> [JudgedCase] {
    if numbers.isEmpty { return self }
    return (filter { !numbers.contains($0.number) } + others).sorted { $0.number < $1.number }
  }
}
