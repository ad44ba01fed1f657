package import Domain
package import Ledger

extension Session {
  /// The last entry of every chain.
  package func heads() throws -> [Head] { try casebook.file.read { try $0.heads() } }

  /// The cases with entries later than these heads; nothing where the chains do not go on from there.
  package func cases(changedSince heads: [Head]) throws -> Set<CaseNumber>? {
    try requires(.progress)
    return try casebook.file.read { try $0.cases(changedSince: heads) }
  }

  /// Keeps duties as they were judged, for this member on this device alone.
  ///
  /// Nothing is lost where they cannot be kept, on a full or read-only disk: they are judged again.
  package func keepJudged(_ content: [UInt8]) {
    do {
      try memory.prepare()
      try judged.write(content)
    } catch {
      return
    }
  }

  /// The duties that were kept; nothing where none are, or where they do not open.
  package func keptJudged() -> [UInt8]? {
    do {
      return try judged.read()
    } catch {
      return nil
    }
  }

  private var judged: MemberFile { file(.duties, named: "due") }
}
