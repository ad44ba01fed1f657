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

  var schema = 1
  let entries: Int
  let cases: Int
  let unopened: Int
  let chains: [Chain]
  let problems: [Problem]

  init(_ report: VerificationReport, _ language: Language) {
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
