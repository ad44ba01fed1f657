import Casebook
import Disclosure
import Domain
import Ledger

/// The proof of a release as the casebook keeps it, checked against what was published.
struct ReleaseProof {
  enum State {
    /// Published by a program that kept no proof, or no numbers to hold it against.
    case missing
    /// Published by another office, which keeps it.
    case elsewhere
    case unreadable(DecodingFailure)
    /// Checked population by population; with the tables that none of them accounts for.
    case checked([WitnessCheck], unproven: [String])
  }

  let release: ReleaseRecord
  let state: State

  init(of release: ReleaseRecord, in office: Office) {
    self.release = release
    guard release.area == office.area else {
      state = .elsewhere
      return
    }
    do throws(DecodingFailure) {
      guard let shown = office.counts(of: release)?.shown,
        let witnesses = try office.witnesses(of: release)
      else {
        state = .missing
        return
      }
      state = .checked(
        WitnessCheck.all(of: witnesses, against: shown),
        unproven: WitnessCheck.unproven(by: witnesses, of: shown))
    } catch {
      state = .unreadable(error)
    }
  }

  var isMissing: Bool {
    if case .missing = state { return true }
    return false
  }

  /// Whether what is kept does not prove what it should.
  var isBroken: Bool {
    switch state {
    case .missing, .elsewhere: false
    case .unreadable: true
    case .checked(let checks, let unproven):
      !unproven.isEmpty || checks.contains { !$0.problems.isEmpty }
    }
  }

  /// How many worlds stand behind the release, for how many hidden numbers.
  var counts: (worlds: Int, numbers: Int) {
    guard case .checked(let checks, _) = state else { return (0, 0) }
    return (
      checks.reduce(0) { $0 + $1.worldCount }, checks.reduce(0) { $0 + $1.secretCount }
    )
  }
}
