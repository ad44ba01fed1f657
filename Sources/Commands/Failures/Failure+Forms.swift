import Domain
import Forms
import Redaction
import Templating

extension Failure {
  /// The words for an error of a printed form or its file; nothing for any other.
  static func ofForm(_ error: any Error) -> Failure? {
    switch error {
    case let error as FormError: Failure(error)
    case let error as NoTransfer:
      Failure(
        .notFound,
        Label(
          "个案 \(error.number) 的档案没有移交过", "The file of case \(error.number) was never handed on"),
        hint: Label(
          "移交用 guitu archive transfer \(error.number)",
          "Hand it on: guitu archive transfer \(error.number)"))
    case let error as LeakInFile:
      Failure(
        .refused,
        lines: [
          Label("要写的文件里有身份信息,未写:", "Personal data stand in the file; it was not written:")
        ]
          + error.hits.map { hit in
            let place = Label(
              "第\(hit.line)行第\(hit.column)字 ", "line \(hit.line), character \(hit.column), ")
            return place + hit.kind.label
          })
    case let error as ForeignFile:
      Failure(
        .conflict,
        Label(
          "文件 \(error.path) 已存在,不是本程序生成的,未作改动",
          "The file \(error.path) exists and is none of ours; it was left as it is"))
    case let error as UnusableFile:
      Failure(.failed, Label("无法写入 \(error.path)", "Cannot write \(error.path)"), hint: folders)
    default: nil
    }
  }

  private init(_ error: FormError) {
    switch error {
    case .inaccessible(let path):
      self.init(
        .failed, Label("无法读取模板 \(path)", "Cannot read the template \(path)"),
        hint: Failure.folders)
    case .problems(let problems): self.init(.badData, lines: problems.map(Failure.words))
    }
  }

  private static func words(_ problem: FormProblem) -> Label {
    let place =
      problem.line > 0 ? "\(problem.file):\(problem.line):\(problem.column)" : problem.file
    let words = problem.kind.words
    return Label("\(place) \(words.zh)", "\(place) \(words.en)")
  }
}

extension FormProblem.Kind {
  fileprivate var words: Label {
    switch self {
    case .tag(let problem): problem.words
    case .notText: Label("不是UTF-8文本", "is no UTF-8 text")
    case .malformedTemplate: Label("模板不可用", "the template cannot be used")
    case .styleWithMarkup: Label("样式里不能有“</”", "a style cannot hold “</”")
    }
  }
}
