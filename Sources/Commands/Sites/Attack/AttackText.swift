import Disclosure
import Domain

/// An attack on sites in words.
struct AttackText {
  private static let mostNarrow = 10

  private let attack: SeriesAttack
  private let sites: [SeenSite]
  private let names: SeenNames
  private let language: Language

  init(_ attack: SeriesAttack, on sites: [SeenSite], in language: Language) {
    self.attack = attack
    self.sites = sites
    names = SeenNames(sites)
    self.language = language
  }

  var text: String { summary + narrowest + verdict }

  private var summary: String {
    let tables = sites.reduce(0) { $0 + $1.tables.count }
    let (shown, hidden) = (attack.shownCount, attack.hidden.count)
    let outer = attack.hidden.count { !$0.bound.isExact }
    let folders = sites.count == 1 ? "one folder" : "\(sites.count) folders"
    let seen = Label(
      "攻击者只看 \(sites.count) 个文件夹:\(tables) 张表,显示 \(shown) 个数字,未显示 \(hidden) 个。",
      "The attacker sees \(folders) alone: \(tables) tables, \(shown) numbers shown, \(hidden) not shown."
    )
    let exactness =
      outer == 0
      ? Label(
        "算出的范围都是确切的:两端都有与公布数字相符的情形。",
        "All intervals are exact: some world in whole numbers reaches each end.")
      : Label(
        "其中 \(outer) 个范围是外界,真正的范围可能更窄。",
        "\(outer) intervals are outer ones: the true ones may be narrower.")
    let read = Label(
      "读的是数据文件,以及页面和所附 Markdown 文件里的表;大字数字、句子、图和比重没有读。",
      "Read were the data files, and the tables of the pages and of the Markdown beside them; headlines, sentences, charts and shares were not."
    )
    return [seen, read, exactness].map { Wrapping.wrap($0[language], indent: 0) }.joined()
  }

  private var narrowest: String {
    let bounded = attack.hidden.filter { $0.bound.upper != nil }.prefix(Self.mostNarrow)
    guard !bounded.isEmpty else { return "" }
    var columns = Columns()
    for finding in bounded { columns.add(row(finding)) }
    let title = Label("\n范围最窄的未显示数字:\n", "\nThe narrowest of the numbers not shown:\n")
    return title[language] + columns.text(indent: 2) + "\n"
  }

  private var verdict: String {
    let (faults, k) = (attack.faults, attack.threshold)
    guard !faults.isEmpty else {
      return Wrapping.wrap(
        Label(
          "没有发现:小于 \(k) 的数字都算不出,范围也都不窄于 \(k)。",
          "Nothing found: no number below \(k) can be computed, and no interval is narrower than \(k)."
        )[language], indent: 0)
    }
    var columns = Columns()
    for finding in faults { columns.add(["✗", words(finding)] + row(finding)) }
    let found = faults.count == 1 ? "One disclosure" : "\(faults.count) disclosures"
    let title = Label("发现 \(faults.count) 处泄露:\n", "\(found) found:\n")
    return title[language] + columns.text()
  }

  private func row(_ finding: SeriesAttack.Finding) -> [String] {
    let cell = finding.number.cell
    let (low, high) = (finding.bound.lower, finding.bound.upper)
    let interval = high.map { low == $0 ? "\(low)" : "\(low)–\($0)" } ?? "\(low)–"
    let period =
      switch finding.number {
      case .difference(_, let earlier): "\(cell.period) (\(earlier.cutOff) → \(cell.cutOff))"
      case .cell, .segment: cell.period
      }
    return [
      interval, period, names.table(of: cell), names.area(cell)[language],
      names.category(cell)[language],
    ]
  }

  private func words(_ finding: SeriesAttack.Finding) -> String {
    switch finding.fault {
    case .shown: Label("直接显示", "shown")[language]
    case .determined: Label("可以算出", "can be computed")[language]
    case .narrow: Label("范围太窄", "too narrow")[language]
    case nil: ""
    }
  }
}
