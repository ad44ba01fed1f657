import Casebook
import Disclosure
import Domain
import Obligations
import Published
import Redaction
import Reports

extension Failure {
  /// The words for an error of a protocol, a plan or a site; nothing for any other.
  static func ofSite(_ error: any Error) -> Failure? {
    switch error {
    case let error as SiteError: Failure(error)
    case let error as PublicationRefused: Failure(error)
    case let error as EnteringRefused: Failure(error)
    case let error as NumbersDisclosed: Failure(error)
    case is ReleasesChanged:
      Failure(
        .conflict,
        Label(
          "核查期间台账中有了别的发布,没有写入",
          "The ledger got another release while this one was checked; nothing was written"),
        hint: Label("请再运行一次", "Run it again"))
    case let error as DamagedSite:
      Failure(
        .damaged,
        Label(
          "\(error.path) 与它的签名不符,没有记入", "\(error.path) is not as it was signed; nothing was entered"
        ),
        hint: Label("用 guitu site verify 查看是哪些文件", "See which files with guitu site verify"))
    case let error as ReleaseError: Failure(error)
    case let error as PackErrors: Failure(error, in: Label("办理规程", "protocol"))
    case let error as BadProtocolFile: Failure(error.errors, in: Label(error.path, error.path))
    case let error as WorkdayErrors:
      Failure(
        .badData,
        lines: error.problems.map {
          Label(
            "工作日历 第\($0.line)行:\($0.reason.words.zh)",
            "calendar line \($0.line): \($0.reason.words.en)")
        })
    case let error as PlanError: Failure(error, in: Label("发布计划", "publication plan"))
    case let error as BadPlanFile: Failure(error.error, in: Label(error.path, error.path))
    default: nil
    }
  }

  private init(_ error: PackErrors, in file: Label) {
    let hints = error.problems.map(\.reason.hint)
    self.init(
      .badData,
      lines: error.problems.enumerated().map { place, problem in
        let rule = problem.rule.map { "\($0) " } ?? ""
        let (words, hint) = (problem.reason.words, hints[place])
        return Label(
          "\(file.zh) 第\(problem.line)行第\(problem.column)列:\(rule)\(words.zh)(\(hint.zh))",
          "\(file.en) line \(problem.line) column \(problem.column): \(rule)\(words.en) (\(hint.en))"
        )
      })
  }

  private init(_ error: PlanError, in file: Label) {
    self.init(
      .badData,
      lines: error.problems.map { problem in
        let (words, hint) = (problem.kind.words, problem.kind.hint)
        return Label(
          "\(file.zh) 第\(problem.line)行第\(problem.column)列:\(words.zh)(\(hint.zh))",
          "\(file.en) line \(problem.line) column \(problem.column): \(words.en) (\(hint.en))")
      })
  }

  private init(_ error: SiteError) {
    switch error {
    case .problems(let problems):
      self.init(.badData, lines: problems.map(Failure.words))
    case .leaks(let places):
      self.init(
        .refused,
        lines: [
          Label(
            "网页中有身份信息,未写任何文件:", "Personal data stand in the site; nothing was written:")
        ] + places.map(Failure.words))
    case .missingResources(let name):
      self.init(
        .failed, Label("找不到程序文件夹 \(name)", "The program's folder \(name) is missing"),
        hint: Label("请设置 GUITU_HOME 或重新安装", "Set GUITU_HOME or install again"))
    case .notASite(let path):
      self.init(
        .conflict,
        Label("\(path) 不是本程序生成的网站,未作改动", "\(path) is no site of ours; it was left as it is"))
    case .inaccessible(let path):
      self.init(.failed, Label("无法读写 \(path)", "Cannot read or write \(path)"))
    }
  }

  private init(_ error: PublicationRefused) {
    switch error {
    case .otherCutOff(let id, let day):
      self.init(
        .refused,
        Label(
          "此时期已以截止日 \(day) 发布为 \(id);两次不同截止会泄露差额",
          "This period was published as \(id) with the cut-off \(day); two cut-offs would give the difference away"
        ), hint: Label("用 --as-of \(day) 重新生成", "Build it again with --as-of \(day)"))
    case .cutOffInFuture(let day, let today):
      self.init(
        .badData,
        Label("截止日 \(day) 在今天(\(today))之后", "The cut-off \(day) is after today, \(today)"))
    case .periodOpen(let period, let cutOff):
      self.init(
        .badData,
        Label(
          "\(period) 到截止日 \(cutOff) 尚未结束;每个时期结束后只发布一次",
          "\(period) is not over at the cut-off \(cutOff); a period is published once, when it is over"
        ))
    case .nothingPlanned(let level, let period):
      self.init(
        .badData,
        Label(
          "\(level.label.zh)级不发布 \(period);省级按季度或年度,其他按年度",
          "\(period) is not published at the \(level.code) level: the province by quarter or year, others by year"
        ))
    case .recordsChanged(let id, let cutOff):
      self.init(
        .refused,
        lines: [
          Label(
            "\(id) 所依据的记录(或办理规程)与发布时不同",
            "The records (or the protocol) behind \(id) are not those it was published from"),
          Label(
            "发布之后,又登记了算在截止日 \(cutOff) 之内的内容(截止日当天的登记,或合并来的),或者办理规程改了",
            "Since then something was recorded that counts up to the cut-off \(cutOff) (on that very day, or merged from another copy), or the protocol changed"
          ), PublicationRefused.keeping,
        ],
        hint: Label(
          "更正计入以后的时期;发布时请以已经过去的一天为截止日(--as-of),下级地区的网站(--area)在发布后立即截取",
          "Corrections enter later periods; publish with a day that is over as the cut-off (--as-of), and cut the sites of areas below (--area) at once"
        ))
    case .earlierRule(let id):
      self.init(
        .refused,
        Label(
          "\(id) 是按以前的隐去规则或公布计划发布的:两次都显示的数字全部相同,但现在隐去的格子不同,不能照原样重做",
          "\(id) was published by an earlier rule of hiding or plan: every number that both show agrees, but other cells are hidden now, so it cannot be made again as it was"
        ), hint: PublicationRefused.keeping)
    case .numbersNotKept(let id):
      self.init(
        .refused,
        Label(
          "\(id) 重做后与发布时不同;以前的程序没有保存它的数字,无法判断是隐去规则变了还是记录变了",
          "\(id) comes out otherwise than it was published; the earlier program kept none of its numbers, so it cannot be told whether the rule of hiding or the records changed"
        ), hint: PublicationRefused.keeping)
    case .notPublished(let period):
      self.init(
        .notFound,
        Label(
          "本单位尚未发布 \(period);下级的网站从已发布的网站中截取",
          "This office has not published \(period); sites of areas below are cut from what it published"
        ),
        hint: Label("先不带 --area 生成一次", "Build it once without --area"))
    case .noRow(let area, let id):
      let label = Divisions[area].label
      self.init(
        .notFound,
        Label(
          "\(id) 中没有\(label.zh)的行:它不在本单位之下,计划没有细到这一级,或者与邻近地区合为一行",
          "\(id) has no row for \(label.en): it is not below this office, the plan does not go down to it, or it is pooled"
        ))
    case .neitherAboveNorBelow(let path):
      self.init(
        .badData,
        Label(
          "\(path) 不是本单位之上或之下另一地区的网站",
          "\(path) is no site of another area above or below this office"),
        hint: Label(
          "上级为本地区截取的网站不必记入;请记入上级的整个网站",
          "What an upper office cut for this area need not be entered; enter its whole site instead"
        ))
    case .alreadyEntered(let id):
      self.init(.conflict, Label("\(id) 已在台账中", "\(id) stands in the ledger already"))
    }
  }

  private init(_ error: NumbersDisclosed) {
    let count = error.numbers.count
    let numbers = count == 1 ? "one protected number" : "\(count) protected numbers"
    let title =
      switch error.cause {
      case .past:
        Label(
          "隐私事件:以前发布的网站合起来泄露了 \(count) 个受保护的数字(此处不写数值):",
          "Privacy incident: sites published before give \(numbers) away together (no value is repeated):"
        )
      case .together:
        Label(
          "与以前发布的网站合起来,会泄露 \(count) 个受保护的数字,未发布:",
          "Together with sites published before it would give \(numbers) away; nothing was published:"
        )
      case .alone:
        Label(
          "这个网站会泄露 \(count) 个受保护的数字,未发布:",
          "It would give \(numbers) away; nothing was published:")
      }
    let hint =
      switch error.cause {
      case .past:
        Label(
          "撤下这些网站及其副本,向个人信息保护负责人报告;之后用 --after-incident 发布",
          "Take those sites and their copies down and report it to whoever answers for personal information; then publish with --after-incident"
        )
      case .together, .alone:
        Label("请改为发布更长的时期或上一级", "Publish a longer period or the level above instead")
      }
    self.init(.refused, lines: [title] + error.numbers.map(\.words), hint: hint)
  }

  private init(_ error: ReleaseError) {
    switch error {
    case .factsMissing(let period):
      self.init(.defect, Label("缺少 \(period) 的事实", "The facts of \(period) are missing"))
    case .areaTooCoarse(let area):
      self.init(
        .badData,
        Label("有个案的负责地区 \(area) 不是县级", "A case belongs to \(area), which is no county"))
    case .unknownValue(let attribute):
      self.init(.defect, Label("属性 \(attribute) 缺值", "No value of \(attribute)"))
    case .unknownRule(let rule):
      self.init(.defect, Label("规则 \(rule) 未知", "The rule \(rule) is unknown"))
    case .impossibleCounted(let impossible):
      self.init(
        .badData,
        lines: impossible.map { found in
          let (code, label) = (found.category.code, found.category.label)
          return Label(
            "表 \(found.table):计划说类别“\(label.zh)”(\(code))不会出现,但个案库中有",
            "Table \(found.table): the plan says that the category “\(label.en)” (\(code)) cannot occur, but the casebook counts some"
          )
        },
        hint: Label(
          "从计划中这张表的 structural-zeros 删去该类别,或更正个案中登记错的值",
          "Take it out of structural-zeros of that table in the plan, or correct the value recorded in the cases"
        ))
    case .inconsistent:
      self.init(.defect, Label("表间矛盾", "Tables contradict each other"))
    }
  }

  private static func words(_ problem: SiteProblem) -> Label {
    let place =
      problem.line > 0 ? "\(problem.file):\(problem.line):\(problem.column)" : problem.file
    return Label("\(place) \(problem.kind.words.zh)", "\(place) \(problem.kind.words.en)")
  }

  /// Where an identity value stands.
  private static func words(_ place: LeakPlace) -> Label {
    let kind =
      FindingKind(rawValue: place.hit.kind)?.label ?? Label(place.hit.kind, place.hit.kind)
    guard !place.isInName else {
      return Label("\(place.file) 文件名 ", "\(place.file) file name ") + kind
    }
    let line = "\(place.file):\(place.hit.line):\(place.hit.column) "
    return Label(line, line) + kind
  }
}

extension PublicationRefused {
  /// What to do where a published release cannot be made again.
  fileprivate static let keeping = Label(
    "已发布的网站仍然有效,请保存原来的文件夹(guitu site verify 可以核对);以后的时期按现在的规则发布",
    "The published site stays valid: keep its folder, which guitu site verify checks; later periods are published by the rule of today"
  )
}
