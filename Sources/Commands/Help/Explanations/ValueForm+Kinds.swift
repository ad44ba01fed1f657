import Domain

extension ValueForm {
  static let caseNumber = ValueForm("个案", "CASE", completion: .caseNumbers)
  static let entry = ValueForm("条目", "ENTRY")
  static let date = ValueForm("日期", "DATE")
  static let count = ValueForm("数", "N")
  static let area = ValueForm("区划", "AREA")
  static let age = ValueForm("年龄", "AGE")
  static let text = ValueForm("文字", "TEXT")
  static let reference = ValueForm("文号", "REF")
  static let rule = ValueForm("规则", "RULE")
  static let detail = ValueForm("细目=值", "KEY=VALUE")
  static let reason = ValueForm("理由", "REASON")
  static let member = ValueForm("成员", "NAME")
  static let period = ValueForm("时期", "PERIOD")
  static let file = ValueForm("文件", "FILE", completion: .files)
  static let folder = ValueForm("文件夹", "DIR", completion: .folders)

  static let kind = code(MilestoneKind.self, "事项", "KIND")
  static let step = code(Step.self, "环节", "STEP")
  static let outcome = code(Outcome.self, "结果", "OUTCOME")
  static let placement = code(Placement.self, "方式", "PLACEMENT")
  static let department = code(Department.self, "部门", "DEPARTMENT")
  static let stage = code(Stage.self, "阶段", "STAGE")
  static let hardshipKind = choices(of: .hardshipKind, "类别", "KIND")
  static let visitMode = choices(of: .visitMode, "方式", "MODE")
  static let lifeSituation = choices(of: .lifeSituation, "状况", "SITUATION")
  static let filePart = code(FilePart.self, "部分", "PART")
  static let printedForm = words(
    "表单", "FORM", Choice(code: "file", label: Label("封面与目录", "cover and contents")),
    Choice(code: "transfer", label: Label("移交单", "transfer slip")),
    Choice(code: "visit", label: Label("回访单", "visit slip")))
  static let printedFormat = words(
    "格式", "FORMAT", Choice(code: "html", label: Label("网页", "web page")),
    Choice(code: "md", label: Label("纯文本,只有专门档案有", "Markdown text, of the dedicated file only")))
  static let dueGrouping = code(DueGrouping.self, "分组", "GROUP")
  static let barrier = code(Barrier.self, "障碍", "BARRIER")
  static let level = code(Level.self, "层级", "LEVEL")
  static let language = words(
    "语言", "LANGUAGE", Choice(code: "zh", label: Label("中文", "Chinese")),
    Choice(code: "en", label: Label("英文", "English")))
}
