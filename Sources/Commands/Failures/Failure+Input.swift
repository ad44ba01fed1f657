import Domain

extension Failure {
  init(_ error: MissingValues) {
    let places = error.flags.map(PlaceWords.label)
    let missing = Label(
      "缺少 \(places.map(\.zh).joined(separator: "、"))",
      "Missing \(places.map(\.en).joined(separator: ", "))")
    self.init(.usage, lines: [missing] + error.problems.map(Failure.words))
  }

  init(_ error: ConflictingFlags) {
    let flags = error.flags
    self.init(
      .usage,
      Label(
        "\(flags.joined(separator: "、"))只能给一个", "Give only one of \(flags.joined(separator: ", "))")
    )
  }

  init(_ error: BadInput) {
    let problems = error.problems.map(Failure.words)
    let title = Label(
      "输入有 \(problems.count) 处问题", "\(problems.count) problems in the input")
    self.init(
      .badData, lines: problems.count == 1 ? problems : [title] + problems,
      hint: Failure.hint(for: error.problems))
  }

  private static func words(_ problem: InputProblem) -> Label {
    switch problem {
    case .unknownCode(let place, let value, let expected):
      return CodeWords.words(place, value, among: expected)
    case .unknownRule(_, let value):
      return Label(
        "没有规则“\(value)”,用 guitu protocol show 查看全部规则",
        "There is no rule “\(value)”; guitu protocol show lists them")
    case .unknownArea(let place, let value, let nearest):
      return Label("\(place):没有区划“\(value)”", "\(place): no division “\(value)”")
        + (CodeWords.meant(nearest)
          ?? Label(
            ",应为四川的区划名称或六位代码,如 510104",
            "; expected the name or six-digit code of a division of Sichuan, such as 510104"))
    case .notACounty(let place, let value):
      return Label(
        "\(place):\(value) 不是县(市、区)", "\(place): \(value) is not a county")
    case .ambiguousCode(let place, let value, let candidates):
      return ambiguity(place, value, candidates)
    case .badDate(let place, let value, let problem):
      return Label("\(place):", "\(place): ") + DateProblemWords.words(problem, value)
    case .futureDate(let place, let value, let today):
      return Label(
        "\(place):\(value) 在今天(\(today))之后", "\(place): \(value) is after today, \(today)")
    case .badAge(let place, let value):
      return Label(
        "\(place):不是年龄“\(value)”,应如 17 或 14-18",
        "\(place): no age “\(value)”; expected 17 or 14-18")
    case .ageUpsideDown(let place, let value):
      return Label(
        "\(place):年龄范围“\(value)”上下颠倒,应为 小-大",
        "\(place): the age range “\(value)” is upside down; the lower age comes first")
    case .badCaseNumber(let value, let error): return caseNumber(value, error)
    case .badEntry(let value):
      return Label(
        "不是条目编号“\(value)”,应为32位十六进制", "No entry “\(value)”; expected 32 hexadecimal digits")
    case .badPeriod(let value):
      return Label(
        "--period:没有时期“\(value)”,应如 2026 或 2026Q3",
        "--period: no period “\(value)”; expected 2026 or 2026Q3")
    case .badNumber(let place, let value, let range):
      let (least, most) = (range.lowerBound, range.upperBound)
      let name = PlaceWords.label(of: place)
      return Label(
        "\(name.zh):“\(value)”不是 \(least) 至 \(most) 的整数",
        "\(name.en): “\(value)” is no whole number from \(least) to \(most)")
    case .badMemberName(let name):
      return Label(
        "--member:成员名“\(name)”不可用,应为1至64个字符",
        "--member: the name “\(name)” cannot be used; expected 1 to 64 characters")
    case .badLine, .unknownKey, .keyTwice, .noValue, .personal, .unreadableFile, .notText,
      .noReason:
      return textWords(problem)
    }
  }

  private static func textWords(_ problem: InputProblem) -> Label {
    switch problem {
    case .badLine(let place, let line):
      let kinds = Identity.Kind.allCases.map(\.code).joined(separator: " ")
      return Label(
        "\(place) 第\(line)行:应为“类别: 值”,类别有 \(kinds)",
        "\(place) line \(line): expected “kind: value”; kinds are \(kinds)")
    case .unknownKey(let key, let expected):
      let zh = expected.map(\.zh).joined(separator: "、")
      let en = expected.map(\.en).joined(separator: " ")
      let space = key.isEmpty ? "" : " "
      return Label(
        "\(key)\(space)不是这里的名称;应写 名称=值,名称有:\(zh)",
        "\(key)\(space)is no key here; expected KEY=VALUE, and keys are: \(en)")
    case .keyTwice(let place, let key):
      return Label(
        "\(place) \(key)=… 写了两次,只能写一次",
        "\(place) \(key)=… is given twice; it may be given once")
    case .noValue(let place, let key):
      return Label(
        "\(place)\(key) 之后要写等号和值:\(key)=值",
        "\(place)\(key) needs a value: write \(key)=VALUE")
    case .personal(let place):
      return Label(
        "\(PlaceWords.label(of: place).zh):此处只收代码,所给的值像是个人信息,未予记录",
        "\(PlaceWords.label(of: place).en): only codes are taken here; the value looks like personal data and was not kept"
      )
    case .unreadableFile(let place, let path):
      return PlaceWords.label(of: place) + Label(":无法读写 \(path)", ": cannot use \(path)")
    case .notText(let place):
      return PlaceWords.label(of: place) + Label(":不是UTF-8文本", ": not UTF-8 text")
    case .noReason(let place):
      return PlaceWords.label(of: place) + Label(":请用一句话写明理由", ": give the reason in a sentence")
    case .unknownCode, .unknownRule, .ambiguousCode, .unknownArea, .notACounty, .badDate,
      .futureDate, .badAge, .ageUpsideDown, .badCaseNumber, .badEntry, .badPeriod, .badNumber,
      .badMemberName:
      preconditionFailure("These problems are worded above.")
    }
  }

  /// Names what a value could mean, the first few at least.
  private static func ambiguity(
    _ place: String, _ value: String, _ candidates: [Choice]
  ) -> Label {
    let shown = candidates.prefix(8)
    let rest = candidates.count > shown.count
    let zh = shown.map { "\($0.label.zh)(\($0.code))" }.joined(separator: "、")
    let en = shown.map { "\($0.label.en) (\($0.code))" }.joined(separator: ", ")
    return PlaceWords.label(of: place)
      + Label(
        ":“\(value)”可能是:\(zh)\(rest ? "等\(candidates.count)项" : "")",
        ": “\(value)” could be: \(en)\(rest ? " and others, \(candidates.count) in all" : "")")
  }

  private static func caseNumber(_ value: String, _ error: CaseNumberError) -> Label {
    switch error {
    case .foreignCharacter(let character):
      Label(
        "不是个案编号“\(value)”:不会有字符“\(character)”",
        "No case number “\(value)”: it cannot hold “\(character)”")
    case .wrongLength(let count):
      Label(
        "不是个案编号“\(value)”:应有9个字符,现有\(count)个",
        "No case number “\(value)”: it has \(count) characters, not 9")
    case .wrongCheck:
      Label(
        "不是个案编号“\(value)”:校验不符,请核对是否抄错",
        "No case number “\(value)”: the check character does not fit; look for a slip")
    }
  }
}
