import ArgumentParser
import Casebook
import Domain
import Forms

/// Prints a form about the dedicated file: its cover and contents, a transfer, or a slip for a visit.
struct ArchivePrint: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "print", aliases: ["打印"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var out: String?
  @Option var form: String?
  @Option var format: String?
  @Option var templates: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("archive print", Label("打印专门档案", "Print the dedicated file"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let out = form.required(
      "--out", Label("文件", "File"),
      .line(Label("文件或已有的文件夹", "a file, or a folder that exists")), given: out)
    let kind = form.required(
      "--form", Label("表单", "Form"), .code(FileFormKind.self), given: self.form,
      standard: .file)
    let format = form.optional(
      "--format", Label("格式", "Format"), .code(FormatCode.self), given: format)
    form.check { answers in
      guard answers[format] == .md || answers[out].hasSuffix(".md"), answers[kind] != .file
      else { return }
      let problem = InputProblem.unknownCode(
        place: "--format", value: "md", expected: [FormatCode.html.choice])
      throw BadInput(problems: [problem])
    }
    try context.fill(form) { answers, session in
      let state = try session.state(of: answers[number])
      let file = DedicatedFile(of: state)
      guard file.opened != nil else { throw CasebookError.noDedicatedFile(file.number) }
      let details = try session.openingDetails(of: file)
      func print(_ form: some PrintedForm) throws -> String {
        try context.print(
          form, about: file.number, of: session, to: answers[out],
          named: "\(answers[kind].code)-\(file.number)", as: answers[format]?.format,
          templates: templates)
      }
      let path: String
      switch answers[kind] {
      case .file: path = try print(DedicatedFileForm(file, details))
      case .visit: path = try print(VisitSlip(file.number))
      case .transfer:
        guard let transfer = file.transfers.last else { throw NoTransfer(number: file.number) }
        path = try print(TransferSlip(file, transfer, reference: details.reference))
      }
      try context.confirm(printed: path)
    }
  }
}

/// What can be printed about a dedicated file.
enum FileFormKind: String, Vocabulary {
  case file
  case transfer
  case visit

  var label: Label {
    switch self {
    case .file: Label("封面与目录", "Cover and contents")
    case .transfer: Label("移交单", "Transfer")
    case .visit: Label("回访单", "Visit slip")
    }
  }
}

/// The formats as the values of `--format`.
private enum FormatCode: String, Vocabulary {
  case html
  case md

  var label: Label {
    switch self {
    case .html: Label("网页", "Web page")
    case .md: Label("Markdown", "Markdown")
    }
  }

  var format: FormFormat {
    switch self {
    case .html: .html
    case .md: .md
    }
  }
}

/// The file was never handed on, so that there is nothing to print of it.
struct NoTransfer: Error {
  let number: CaseNumber
}
