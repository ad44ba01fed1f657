import Domain
import Foundation
import Testing
import Vault

@testable import Casebook
@testable import Ledger

struct ScopeTests {
  @Test func `a member without a scope's key cannot open it, nor write in it`() throws {
    let devices = try Devices()
    let number = try caseWithEverything(devices.first)
    let limited = try sessionWithProgressOnly(devices)
    for scope in [Scope.identity, .care] {
      #expect(!limited.access.holds(scope))
      #expect(throws: AccessError.notEntitled(scope)) {
        try limited.casebook.file.read {
          try $0.state(of: number, in: scope, with: limited.access)
        }
      }
    }
    #expect { _ = try limited.identity(of: number) } throws: { isNotEntitled($0, .identity) }
    #expect { _ = try limited.careNotes(of: number) } throws: { isNotEntitled($0, .care) }
    let count = try limited.entryCount()
    #expect {
      try limited.setIdentity(of: number, Sample.identity, now: Sample.now)
    } throws: { isNotEntitled($0, .identity) }
    #expect {
      _ = try limited.log(
        Sample.visit(), details: MilestoneDetails(note: "情况平稳"), in: number, now: Sample.now)
    } throws: { isNotEntitled($0, .care) }
    #expect(try limited.entryCount() == count)
  }

  @Test func `a member with one scope works in it, and the others are counted as unopened`() throws
  {
    let devices = try Devices()
    let number = try caseWithEverything(devices.first)
    let limited = try sessionWithProgressOnly(devices)
    _ = try limited.log(Sample.visit(5), in: number, now: Sample.now)
    #expect(try limited.state(of: number).milestones.count == 2)
    let report = try limited.verify()
    #expect(report.problems == [])
    #expect(report.unopened == 2)
    #expect(try devices.first.problems() == [])
  }

  @Test func `a scope key that no certified member signed is ignored and reported`() throws {
    let devices = try Devices()
    let number = try caseWithEverything(devices.first)
    let planted = try plantKeys(in: devices, signature: Array(repeating: 7, count: 64))
    let session = try devices.open(
      devices.first.casebook.file.path, as: devices.first, memory: "memory-1")
    for scope in Scope.allCases {
      #expect(try session.access.currentKey(of: scope).epoch != planted)
    }
    #expect(try session.identity(of: number) == Sample.identity)
    #expect(try session.problems().count == Scope.allCases.count)
    #expect(
      try session.problems().allSatisfy { problem in
        if case .grant(planted, _, session.member.id) = problem { true } else { false }
      })
  }

  @Test func `a scope key signed by a stranger who names a member is ignored`() throws {
    let devices = try Devices()
    let stranger = try MemberKeys.generate()
    let planted = try plantKeys(in: devices, signer: stranger.signing)
    let session = try devices.open(
      devices.first.casebook.file.path, as: devices.first, memory: "memory-1")
    for scope in Scope.allCases {
      #expect(try session.access.currentKey(of: scope).epoch != planted)
    }
  }

  @Test func `a wrong passphrase opens nothing, the right one opens however it was typed`() throws {
    let devices = try Devices()
    let casebook = devices.first.casebook
    let memory = DeviceMemory(folder: devices.path("memory-1"))
    #expect {
      _ = try Session(
        casebook: casebook, member: casebook.member(named: nil),
        passphrase: Passphrase("一句测试口令"), memory: memory)
    } throws: { error in
      if case CasebookError.wrongPassphrase = error { true } else { false }
    }
    let session = try Session(
      casebook: casebook, member: casebook.member(named: nil),
      passphrase: Passphrase(Devices.passphrase), memory: memory)
    #expect(Scope.allCases.allSatisfy(session.access.holds))
  }

  private func caseWithEverything(_ session: Session) throws -> CaseNumber {
    let number = try session.openCase(Sample.facts, now: Sample.now)
    _ = try session.log(
      Sample.visit(), details: MilestoneDetails(note: "情况平稳"), in: number, now: Sample.now)
    try session.setIdentity(of: number, Sample.identity, now: Sample.now)
    return number
  }

  /// The same member on a file that holds their key of the progress scope only.
  private func sessionWithProgressOnly(_ devices: Devices) throws -> Session {
    let copy = try devices.copy(devices.first, as: "limited")
    try Shell.sqlite(
      "DELETE FROM scope_keys WHERE scope <> 'progress'", in: copy.casebook.file.path)
    return try devices.open(copy.casebook.file.path, as: copy, memory: "memory-limited")
  }

  /// Plants scope keys of a new epoch, sealed to the member by whoever had the file.
  private func plantKeys(
    in devices: Devices, signature: [UInt8]? = nil, signer: SigningKey? = nil
  ) throws -> EpochID {
    let session = devices.first
    let epoch = EpochID(Bits128(high: .max, low: .max))
    let certifier = Certifier(
      casebook: session.casebook.id, member: session.member.id,
      signing: signer ?? session.keys.signing)
    for scope in Scope.allCases {
      let grant = try certifier.grant(
        .generate(), of: scope, in: epoch, to: session.member.id,
        session.keys.publicKeys.recipient)
      let planted = ScopeKeyGrant(
        epoch: epoch, scope: scope, member: session.member.id, sealed: grant.sealed,
        sealedBy: session.member.id, signature: signature ?? grant.signature)
      try session.casebook.file.write { try $0.insert(planted) }
    }
    return epoch
  }

  private func isNotEntitled(_ error: any Error, _ scope: Scope) -> Bool {
    if case CasebookError.notEntitled(scope) = error { true } else { false }
  }
}
