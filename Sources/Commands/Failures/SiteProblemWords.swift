import Domain
import Markdown
import Reports
import Templating

extension SiteProblem.Kind {
  /// What is wrong with a page, a template or its place in a site.
  var words: Label {
    switch self {
    case .missingFrontMatter: Label("缺少开头的 --- 信息", "has no front matter")
    case .unclosedFrontMatter: Label("开头信息没有以 --- 结束", "front matter is not closed by ---")
    case .malformedFrontMatter: Label("开头信息不是 YAML", "front matter is no YAML")
    case .missingField(let name): Label("开头信息缺少 \(name)", "front matter lacks \(name)")
    case .unknownField(let name): Label("开头信息没有 \(name) 一项", "front matter knows no \(name)")
    case .malformedField(let name):
      Label("开头信息 \(name) 的值不可用", "front matter has no usable \(name)")
    case .missingTranslation(let language):
      Label("缺少\(language == .zh ? "中文" : "英文")版", "has no \(language.rawValue) version")
    case .missingLayout: Label("缺少版式 layout/page.html", "the layout is missing")
    case .markdown(let problem): problem.words
    case .brokenLink(let link): Label("链接 \(link) 不通", "the link \(link) leads nowhere")
    case .externalLink(let link): Label("链接 \(link) 指向网站之外", "the link \(link) leaves the site")
    case .duplicateOutput(let name): Label("与另一页同名 \(name)", "another page is \(name) too")
    case .notText: Label("不是UTF-8文本", "is no UTF-8 text")
    case .malformedName(let name): Label("文件名 \(name) 不可用", "the name \(name) cannot be used")
    case .malformedDate(let date): Label("没有日期 \(date)", "no date \(date)")
    case .tag(let problem): problem.words
    case .malformedTemplate: Label("模板不可用", "the template cannot be used")
    case .unknownDirective, .unknownTable, .unknownCategory, .malformedExpression,
      .missingArgument, .unknownArgument, .sentenceWithoutFallback:
      directiveWords
    }
  }

  private var directiveWords: Label {
    switch self {
    case .unknownDirective(let name): Label("没有数据指令 \(name)", "no directive \(name)")
    case .unknownTable(let name): Label("没有数据表 \(name)", "no table \(name)")
    case .unknownCategory(let table, let category):
      Label("数据表 \(table) 没有类别 \(category)", "table \(table) has no category \(category)")
    case .malformedExpression(let text): Label("写法不对:\(text)", "malformed: \(text)")
    case .missingArgument(let name): Label("指令缺少 \(name)", "the directive lacks \(name)")
    case .unknownArgument(let name): Label("指令没有参数 \(name)", "the directive takes no \(name)")
    case .sentenceWithoutFallback:
      Label("最后一句须不含数字", "the last sentence must hold no figure")
    case .missingFrontMatter, .unclosedFrontMatter, .malformedFrontMatter, .missingField,
      .unknownField, .malformedField, .missingTranslation, .missingLayout, .markdown,
      .brokenLink, .externalLink, .duplicateOutput, .notText, .malformedName, .malformedDate,
      .tag, .malformedTemplate:
      words
    }
  }
}

extension Diagnostic.Problem {
  /// What is wrong with a Markdown text.
  var words: Label {
    switch self {
    case .controlCharacter(let code):
      Label("控制字符 \(code)", "a control character, \(code)")
    case .directiveWithoutName: Label("数据指令没有名称", "a directive without a name")
    case .directiveArgument(let text): Label("指令参数不对:\(text)", "a wrong argument: \(text)")
    case .unknownDirective(let name): Label("没有数据指令 \(name)", "no directive \(name)")
    case .raggedTable: Label("表格各行长短不一", "a table with rows too short")
    case .rawHTML: Label("正文里不收 HTML", "HTML is not taken in text")
    case .refusedLink(let link): Label("不收链接 \(link)", "the link \(link) is refused")
    }
  }
}
