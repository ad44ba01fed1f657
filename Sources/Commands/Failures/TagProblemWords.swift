import Domain
import Templating

extension TagProblem.Kind {
  /// What is wrong with a tag of a template.
  var words: Label {
    switch self {
    case .malformedTag: Label("模板标记写法不对", "a malformed template tag")
    case .unsupportedTag(let tag): Label("不支持的模板标记 \(tag)", "the tag \(tag) is not supported")
    case .unknownTag(let tag): Label("没有模板变量 \(tag)", "no template value \(tag)")
    case .unclosedSection(let name): Label("模板段 \(name) 没有结束", "the section \(name) is not closed")
    case .unopenedSection(let name): Label("模板段 \(name) 没有开始", "the section \(name) was not opened")
    case .unknownPartial(let name): Label("没有模板片段 \(name)", "no partial \(name)")
    }
  }
}
