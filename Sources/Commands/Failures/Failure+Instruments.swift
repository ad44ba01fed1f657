import Domain

extension Failure {
  /// The words for an error of an instrument or of answers to one; nothing for any other.
  static func ofInstrument(_ error: any Error) -> Failure? {
    switch error {
    case let error as AnswerErrors: Failure(.badData, lines: error.problems.map(words))
    case let error as UnusableInstrument:
      Failure(
        .badData,
        lines: error.problems.map { problem in
          let reason = problem.reason.words
          guard problem.line > 0 else {
            return Label("\(error.path):\(reason.zh)", "\(error.path): \(reason.en)")
          }
          return Label(
            "\(error.path) 第\(problem.line)行:\(reason.zh)",
            "\(error.path) line \(problem.line): \(reason.en)")
        })
    case let error as UnknownInstrument:
      Failure(
        .notFound,
        Label(
          "没有量表“\(error.id)”,有:\(error.known.joined(separator: " "))",
          "No instrument “\(error.id)”; there are: \(error.known.joined(separator: " "))"),
        hint: Label(
          "有使用许可的量表文件放在 \(error.folder)",
          "Put the file of an instrument you are licensed to use in \(error.folder)"))
    default: nil
    }
  }

  private static func words(_ problem: AnswerProblem) -> Label {
    switch problem {
    case .wrongCount(let count, let expected):
      Label("有 \(count) 个答案,应为 \(expected) 个", "\(count) answers instead of \(expected)")
    case .outOfRange(let item, let answer, let range):
      Label(
        "第\(item)题:\(answer) 应在 \(range.lowerBound) 至 \(range.upperBound) 之间",
        "Item \(item): \(answer) must be from \(range.lowerBound) to \(range.upperBound)")
    }
  }
}

extension InstrumentProblem.Reason {
  /// What is wrong with a line of an instrument's file.
  fileprivate var words: Label {
    switch self {
    case .notAPair: Label("应为“名称: 值”", "expected “key: value”")
    case .unknownKey(let key): Label("没有 \(key) 一项", "no key \(key)")
    case .repeatedKey(let key): Label("\(key) 重复", "\(key) stands twice")
    case .missingKey(let key): Label("缺少 \(key)", "\(key) is missing")
    case .badID(let id):
      Label(
        "代码“\(id)”应为小写字母、数字和连字符",
        "the id “\(id)” must be lower-case letters, digits and hyphens")
    case .badText(let key):
      Label("\(key) 应为1至400个字符", "\(key) must have 1 to 400 characters")
    case .badNumber(let text): Label("不是数值“\(text)”", "“\(text)” is no number")
    case .badAnswers(let text):
      Label("答案范围“\(text)”应如 0-5", "the answers “\(text)” must be a range such as 0-5")
    case .unknownWord(let word):
      Label(
        "不认识“\(word)”,可用 weight 和 reversed",
        "“\(word)” is unknown; there are weight and reversed")
    case .badBand:
      Label("分段应为“起点 [support] | 中文 | 英文”", "a band must be “from [support] | Chinese | English”")
    case .bandOutOfOrder: Label("分段起点应逐段升高", "bands must begin at rising scores")
    case .bandMissing(let below):
      Label("低于 \(below) 的原始分没有分段", "no band holds raw scores below \(below)")
    case .bandOutOfReach(let highest):
      Label(
        "原始分最高为 \(highest),此段用不上",
        "the highest raw score is \(highest): nothing reaches this band")
    case .tooManyItems(let limit): Label("题目超过 \(limit) 个", "more than \(limit) items")
    }
  }
}
