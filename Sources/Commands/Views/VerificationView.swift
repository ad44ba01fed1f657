import Domain
import Ledger

/// What `verify` reports.
struct VerificationView: Encodable {
  struct Problem: Encodable {
    let problem: String
    let entry: String?
    let `case`: String?
    let message: String
  }

  struct Chain: Encodable {
    let chain: String
    let entries: Int
    let anchored: Int
    let anchorDate: String?
    let unanchored: Int
    /// `anchored`, or `unanchored` where the author could still rewrite the end.
    let status: String
  }

  /// A release of the ledger, and whether what is kept proves that its hidden numbers stay open.
  struct Proof: Encodable {
    let release: String
    let area: String
    /// `holds`, `broken`, `missing` or `elsewhere`.
    let status: String
    let worlds: Int
    let hiddenNumbers: Int
    let messages: [String]
  }

  var schema = 1
  let entries: Int
  let cases: Int
  let unopened: Int
  let chains: [Chain]
  let problems: [Problem]
  let proofs: [Proof]

  init(_ report: VerificationReport, _ proofs: [ReleaseProof], _ language: Language) {
    self.proofs = proofs.map { proof in
      let words = ProofWords(proof: proof)
      return Proof(
        release: proof.release.id, area: "\(proof.release.area)", status: words.code,
        worlds: proof.counts.worlds, hiddenNumbers: proof.counts.numbers,
        messages: words.labels.map { $0[language] })
    }
    entries = report.entries
    cases = report.cases
    unopened = report.unopened
    chains = report.chains.map {
      Chain(
        chain: "\($0.chain)", entries: $0.entries, anchored: $0.anchor?.sequence ?? 0,
        anchorDate: $0.anchor.map { "\($0.recorded.day)" }, unanchored: $0.unanchored,
        status: $0.unanchored == 0 ? "anchored" : "unanchored")
    }
    problems = report.problems.map {
      let words = ProblemWords($0)
      return Problem(
        problem: words.code, entry: words.entry.map { "\($0)" },
        case: words.number.map { "\($0)" }, message: words.label[language])
    }
  }
}
