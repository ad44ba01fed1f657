import Markdown

/// Understands data directives and tells what is wrong with those it does not.
enum DirectiveReader {
  /// The option a build adds to a directive: the line of the template it stands on.
  static let lineOption = "at"

  static func read(
    _ directive: Directive
  ) -> Result<DataDirective, DirectiveProblem> {
    switch directive.name {
    case "table":
      named(directive, options: ["rate"]) { .table($0, rate: directive.options["rate"]) }
    case "chart": chart(directive)
    case "headline": headline(directive)
    case "sentence": sentence(directive)
    case "compare": pair(directive) { .compare(due: $0, met: $1) }
    case "rules": pair(directive) { .rules(due: $0, met: $1) }
    case "refused": plain(directive, .refused)
    case "downloads": plain(directive, .downloads)
    default: .failure(DirectiveProblem(.unknownDirective(directive.name)))
    }
  }

  private static func chart(_ directive: Directive) -> Result<DataDirective, DirectiveProblem> {
    guard directive.words.count == 2
    else { return .failure(DirectiveProblem(.missingArgument("bars|stacked NAME"))) }
    switch directive.words[0] {
    case "bars": return checked(directive, [], .bars(directive.words[1]))
    case "stacked": return checked(directive, [], .stacked(directive.words[1]))
    default: return .failure(DirectiveProblem(.unknownArgument(directive.words[0])))
    }
  }

  private static func named(
    _ directive: Directive, options: Set<String>, _ make: (String) -> DataDirective
  ) -> Result<DataDirective, DirectiveProblem> {
    guard directive.words.count == 1
    else { return .failure(DirectiveProblem(.missingArgument("NAME"))) }
    return checked(directive, options, make(directive.words[0]))
  }

  private static func pair(
    _ directive: Directive, _ make: (String, String) -> DataDirective
  ) -> Result<DataDirective, DirectiveProblem> {
    guard let due = directive.options["due"]
    else { return .failure(DirectiveProblem(.missingArgument("due=NAME"))) }
    guard let met = directive.options["met"]
    else { return .failure(DirectiveProblem(.missingArgument("met=NAME"))) }
    return checked(directive, ["due", "met"], make(due, met))
  }

  private static func headline(_ directive: Directive) -> Result<DataDirective, DirectiveProblem> {
    var figures: [HeadlineFigure] = []
    for (index, line) in directive.body.enumerated() {
      guard let figure = HeadlineFigure(line)
      else { return .failure(DirectiveProblem(.malformedExpression(line), bodyLine: index)) }
      figures.append(figure)
    }
    return checked(directive, [], .headline(figures))
  }

  private static func sentence(_ directive: Directive) -> Result<DataDirective, DirectiveProblem> {
    var forms: [SentenceForm] = []
    for (index, line) in directive.body.enumerated() {
      guard let form = SentenceForm(line)
      else { return .failure(DirectiveProblem(.malformedExpression(line), bodyLine: index)) }
      forms.append(form)
    }
    guard forms.last?.figures.isEmpty ?? false
    else { return .failure(DirectiveProblem(.sentenceWithoutFallback)) }
    return checked(directive, [], .sentence(forms))
  }

  private static func plain(
    _ directive: Directive, _ result: DataDirective
  ) -> Result<DataDirective, DirectiveProblem> {
    if let word = directive.words.first {
      return .failure(DirectiveProblem(.unknownArgument(word)))
    }
    return checked(directive, [], result)
  }

  private static func checked(
    _ directive: Directive, _ known: Set<String>, _ result: DataDirective
  ) -> Result<DataDirective, DirectiveProblem> {
    let others = directive.options.keys.filter { !known.contains($0) && $0 != lineOption }
    guard let other = others.min() else { return .success(result) }
    return .failure(DirectiveProblem(.unknownArgument(other)))
  }
}

/// What is wrong with a directive, and in which line of its body, if in one.
struct DirectiveProblem: Error {
  let kind: SiteProblem.Kind
  let bodyLine: Int?

  init(_ kind: SiteProblem.Kind, bodyLine: Int? = nil) {
    self.kind = kind
    self.bodyLine = bodyLine
  }
}
