import Markdown
import Templating

extension SiteProblem.Kind {
  /// A stable name for machine-readable output.
  package var id: String {
    switch self {
    case .missingFrontMatter: "missing-front-matter"
    case .unclosedFrontMatter: "unclosed-front-matter"
    case .malformedFrontMatter: "malformed-front-matter"
    case .missingField: "missing-field"
    case .unknownField: "unknown-field"
    case .malformedField: "malformed-field"
    case .tag(let problem): problem.id
    case .malformedTemplate: "malformed-template"
    case .missingTranslation: "missing-translation"
    case .missingLayout: "missing-layout"
    case .markdown(let problem): problem.id
    case .unknownDirective: "unknown-directive"
    case .unknownTable: "unknown-table"
    case .unknownCategory: "unknown-category"
    case .malformedExpression: "malformed-expression"
    case .missingArgument: "missing-argument"
    case .unknownArgument: "unknown-argument"
    case .sentenceWithoutFallback: "sentence-without-fallback"
    case .brokenLink: "broken-link"
    case .externalLink: "external-link"
    case .duplicateOutput: "duplicate-output"
    case .notText: "not-text"
    case .malformedName: "malformed-name"
    case .malformedDate: "malformed-date"
    }
  }
}

extension TagProblem.Kind {
  fileprivate var id: String {
    switch self {
    case .malformedTag: "malformed-tag"
    case .unsupportedTag: "unsupported-tag"
    case .unknownTag: "unknown-tag"
    case .unclosedSection: "unclosed-section"
    case .unopenedSection: "unopened-section"
    case .unknownPartial: "unknown-partial"
    }
  }
}
