import Disclosure
import Domain
import Ledger

/// What the check of a release's proof found, in words.
struct ProofWords {
  let proof: ReleaseProof

  /// `holds`, `broken`, `missing` or `elsewhere`.
  var code: String {
    if proof.isBroken { return "broken" }
    switch proof.state {
    case .missing: return "missing"
    case .elsewhere: return "elsewhere"
    case .unreadable, .checked: return "holds"
    }
  }

  /// One line for what holds, and one for each problem.
  var labels: [Label] { proof.isBroken ? problems : [verdict] }

  private var name: String { proof.release.id }

  private var verdict: Label {
    switch proof.state {
    case .missing:
      Label(
        "公布 \(name):个案库没有保存它的证明(由较早的版本公布)。再生成一次这期网站,结果相同就会补存。",
        "Release \(name): its proof is not kept (an earlier version published it). Building its site once more keeps it, where it comes out the same."
      )
    case .elsewhere:
      Label(
        "公布 \(name):由\(Divisions[proof.release.area].label.zh)公布,证明在那里。",
        "Release \(name): published by \(Divisions[proof.release.area].label.en), which keeps the proof."
      )
    case .unreadable, .checked: sound
    }
  }

  private var sound: Label {
    let (worlds, numbers) = proof.counts
    guard case .checked(let checks, _) = proof.state, let threshold = checks.first?.threshold
    else {
      return Label(
        "公布 \(name):没有关于人或义务的表,不需要证明。",
        "Release \(name): it has no tables about people or duties, and needs no proof.")
    }
    let isEarlier = checks.contains(where: \.isOfEarlierRule)
    return Label(
      "公布 \(name):证明成立。\(worlds) 个世界给出的公布数字都与公布的相同;\(numbers) 个隐去的数,每个都有两个世界相差 \(threshold) 或更多。"
        + (isEarlier ? "隐去的规则后来改过,没有再运行。" : ""),
      "Release \(name): its proof holds. \(worlds) worlds give the numbers that were published, and each of \(numbers) hidden numbers has two worlds \(threshold) or more apart."
        + (isEarlier ? " The rule of hiding was changed since, and was not run." : ""))
  }

  private var problems: [Label] {
    switch proof.state {
    case .missing, .elsewhere: []
    case .unreadable(.unknownVersion(let version)):
      [
        Label(
          "公布 \(name):证明由更新的版本保存(格式 \(version)),请更新 guitu。",
          "Release \(name): a newer version kept its proof (form \(version)); update guitu.")
      ]
    case .unreadable:
      [
        Label(
          "公布 \(name):保存的证明读不出来,不能说明隐去的数推不出。\(ProofWords.remedy.zh)",
          "Release \(name): its proof cannot be read, so nothing shows that its hidden numbers do not follow. \(ProofWords.remedy.en)"
        )
      ]
    case .checked(let checks, let unproven):
      checks.flatMap { check in check.problems.map { label($0, of: check) } }
        + (unproven.isEmpty ? [] : [label(unproven: unproven)])
    }
  }

  private func label(unproven tables: [String]) -> Label {
    Label(
      "公布 \(name):这些表没有证明:\(tables.joined(separator: "、"))。\(ProofWords.remedy.zh)",
      "Release \(name): no proof is kept for \(tables.joined(separator: ", ")). \(ProofWords.remedy.en)"
    )
  }

  private func label(_ problem: WitnessCheck.Problem, of check: WitnessCheck) -> Label {
    let what = check.unit == "persons" ? Label("人", "people") : Label("义务", "duties")
    let found = ProofWords.finding(problem, threshold: check.threshold)
    return Label(
      "公布 \(name),\(check.period) 的\(what.zh):\(found.zh)\(ProofWords.remedy.zh)",
      "Release \(name), \(what.en) of \(check.period): \(found.en) \(ProofWords.remedy.en)")
  }

  private static func finding(_ problem: WitnessCheck.Problem, threshold: Int) -> Label {
    func places(_ worlds: [Int], _ separator: String) -> String {
      worlds.prefix(5).map(String.init).joined(separator: separator)
        + (worlds.count > 5 ? "…" : "")
    }
    return switch problem {
    case .unreadable:
      Label("保存的计数不成表,证明无法使用。", "the kept counts form no tables, so that they prove nothing.")
    case .otherCounts:
      Label(
        "保存的计数给不出公布的数字:证明不是这次公布的,或被改过。",
        "the kept counts do not give the published numbers: the proof is another release's, or was changed."
      )
    case .otherNumbers(let worlds):
      Label(
        "\(worlds.count) 个世界(第 \(places(worlds, "、")) 个)不可能,或给出别的公布数字,什么也不证明。",
        "\(worlds.count) worlds (no. \(places(worlds, ", "))) cannot be, or give other published numbers, and prove nothing."
      )
    case .otherCells(let worlds):
      Label(
        "\(worlds.count) 个世界(第 \(places(worlds, "、")) 个)会隐去别的格,什么也不证明。",
        "\(worlds.count) worlds (no. \(places(worlds, ", "))) would hide other cells, and prove nothing."
      )
    case .narrow(let count):
      Label(
        "\(count) 个隐去的数没有相差 \(threshold) 或更多的两个世界,不能说明它们推不出。",
        "\(count) hidden numbers have no two worlds \(threshold) or more apart, so nothing shows that they do not follow."
      )
    }
  }

  private static let remedy = Label(
    "再生成一次这期网站,会重新保存证明。", "Building its site once more keeps the proof anew.")
}
