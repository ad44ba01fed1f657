import Domain
import Ledger

/// What `verify` found, for people.
struct VerificationText {
  let report: VerificationReport
  let proofs: [ReleaseProof]
  let language: Language

  var text: String { problems + counts + anchors + proven }

  private var proven: String {
    proofs.flatMap { proof in
      ProofWords(proof: proof).labels.map {
        Wrapping.wrap((proof.isBroken ? "✗ " : "") + $0[language], indent: 0)
      }
    }.joined()
  }

  private var problems: String {
    report.problems.map {
      Wrapping.wrap("✗ " + ProblemWords($0).label[language], indent: 0)
    }.joined()
  }

  private var counts: String {
    let (entries, cases) = (report.entries, report.cases)
    let checked = Label(
      "已核验 \(entries) 条记录、\(cases) 个个案。\n",
      "Checked: \(entries) entries, \(cases) \(cases == 1 ? "case" : "cases").\n")
    let found =
      report.problems.isEmpty
      ? Label("未发现问题。\n", "No problem found.\n")
      : Label(
        "发现 \(report.problems.count) 个问题。\n", "\(report.problems.count) problems found.\n")
    let closed = Label(
      "其中 \(report.unopened) 条无权打开,只核对了哈希与签名。\n",
      "\(report.unopened) of them are closed to you; their hashes and signatures were checked.\n")
    return checked[language] + (report.unopened > 0 ? closed[language] : "") + found[language]
  }

  private var anchors: String {
    report.chains.map { Wrapping.wrap(anchor(of: $0)[language], indent: 0) }.joined()
  }

  private func anchor(of chain: ChainReport) -> Label {
    let name = chain.chain.description.prefix(8)
    guard let anchor = chain.anchor else {
      return Label(
        "链 \(name):全部 \(chain.unanchored) 条未锚定,其作者本人仍可改写。",
        "Chain \(name): none of its \(chain.unanchored) entries is anchored: their own author could still rewrite them."
      )
    }
    guard chain.unanchored > 0 else {
      return Label(
        "链 \(name):全部 \(chain.entries) 条已锚定(\(anchor.recorded.day))。",
        "Chain \(name): all \(chain.entries) entries are anchored (\(anchor.recorded.day)).")
    }
    return Label(
      "链 \(name):自第\(anchor.sequence)条(\(anchor.recorded.day))之后的 \(chain.unanchored) 条未锚定,其作者本人仍可改写。",
      "Chain \(name): its last \(chain.unanchored) entries, after no. \(anchor.sequence) of \(anchor.recorded.day), are unanchored: their own author could still rewrite them."
    )
  }
}
