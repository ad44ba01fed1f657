package import Domain
import Ledger
package import Vault

/// Starts a casebook: its first member, its scope keys, its recovery key.
package struct Founding {
  private let office: AreaCode
  private let name: String
  private let assessment: String?
  private let cost: PassphraseCost
  private let now: Moment

  /// Takes the office, its first member, and the impact assessment where it is named already.
  ///
  /// - Throws: `CasebookError` where the reference is no short text or holds personal data.
  package init(
    office: AreaCode, name: String, assessment: String? = nil, cost: PassphraseCost, now: Moment
  ) throws {
    try TextCheck().check(line: assessment, as: .assessment)
    self.office = office
    self.name = name
    self.assessment = assessment
    self.cost = cost
    self.now = now
  }

  /// Whether a member may have the display name, which stands in the clear.
  package static func allows(name: String) -> Bool {
    (1...64).contains(name.unicodeScalars.count) && name != Role.recovery.label.zh
  }

  /// Makes the file; where anything fails, no file is left behind.
  ///
  /// The first member is keeper, case worker and publisher.
  package func found(
    at path: String, passphrase: Passphrase, memory: DeviceMemory
  ) throws -> (session: Session, recovery: RecoveryCode) {
    let file = try LedgerFile.create(at: path)
    do {
      let keys = try MemberKeys.generate()
      let recovery = try RecoveryKey.generate()
      try write(keys: keys, recovery: recovery, passphrase: passphrase, to: file)
      let casebook = try Casebook(file: file)
      let session = try Session(
        casebook: casebook, member: casebook.member(named: name), keys: keys, memory: memory)
      let reference = assessment.map { [EntryContent.office(.assessmentReferenced($0))] } ?? []
      _ = try session.append([.office(.officeSet(office))] + reference, now: now)
      return (session, recovery.code)
    } catch {
      try LedgerFile.remove(at: path)
      throw error
    }
  }

  private func write(
    keys: MemberKeys, recovery: RecoveryKey, passphrase: Passphrase, to file: LedgerFile
  ) throws {
    let casebook = CertifiedMembers.casebookID(foundedBy: keys.publicKeys)
    let certifier = Certifier(
      casebook: casebook, member: MemberID(.random()), signing: keys.signing)
    let founder = try certifier.certify(
      id: certifier.member, name: name, roles: [.keeper, .caseWorker, .publisher],
      publicKeys: keys.publicKeys.bytes,
      sealedKeys: Session.seal(keys, of: certifier.member, in: casebook, passphrase, cost))
    let safe = try certifier.certify(
      id: MemberID(.random()), name: Role.recovery.label.zh, roles: [.recovery],
      publicKeys: recovery.recipient.publicKey.bytes, sealedKeys: nil)
    let grants = try Scope.allCases.flatMap { scope in
      let (epoch, key) = (EpochID(.random()), ScopeKey.generate())
      return [
        try certifier.grant(
          key, of: scope, in: epoch, to: founder.id, keys.publicKeys.recipient),
        try certifier.grant(key, of: scope, in: epoch, to: safe.id, recovery.recipient.publicKey),
      ]
    }
    try file.write { writer in
      try writer.setCasebookID(casebook)
      for member in [founder, safe] { try writer.insert(member) }
      for grant in grants { try writer.insert(grant) }
    }
  }
}
