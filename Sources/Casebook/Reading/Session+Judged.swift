package import Domain
package import Ledger
import Vault

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
  /// They are signed: anybody could seal a list to the member that leaves something out.
  /// Nothing is lost where they cannot be kept, on a full or read-only disk: they are judged again.
  package func keepJudged(_ content: [UInt8]) {
    do {
      try memory.prepare()
      try judged.write(keys.signing.sign(content, as: .kept).bytes + content)
    } catch {
      return
    }
  }

  /// The duties that were kept; nothing where none are, or where they are not this member's.
  package func keptJudged() -> [UInt8]? {
    do {
      guard let bytes = try judged.read(), bytes.count > Signature.size else { return nil }
      let content = Array(bytes[Signature.size...])
      let signature = try Signature(Array(bytes[..<Signature.size]))
      return keys.publicKeys.verifying.isValid(signature, for: content, as: .kept) ? content : nil
    } catch {
      return nil
    }
  }

  private var judged: MemberFile { file(.duties, named: "due") }
}
