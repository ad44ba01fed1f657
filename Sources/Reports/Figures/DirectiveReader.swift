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
      view(directive, directive.words[...], options: ["rate"]) {
        .table($0, rate: directive.options["rate"])
      }
    case "curve": view(directive, directive.words[...]) { .curve($0) }
    case "chart": chart(directive)
    case "headline": headline(directive)
    case "sentence": sentence(directive)
    case "family":
      family(directive, directive.words[...], options: ["rate"]) {
        .family($0, rate: directive.options["rate"])
      }
    case "rules":
      family(directive, directive.words[...], options: ["rate"]) {
        .rules($0, rate: directive.options["rate"])
      }
    case "refused": plain(directive, .refused)
    case "downloads": plain(directive, .downloads)
    default: .failure(DirectiveProblem(.unknownDirective(directive.name)))
    }
  }

  private static func chart(_ directive: Directive) -> Result<DataDirective, DirectiveProblem> {
    let rest = directive.words.dropFirst()
    switch directive.words.first {
    case "bars": return view(directive, rest) { .bars($0) }
    case "stacked": return view(directive, rest) { .stacked($0) }
    case "curve": return view(directive, rest) { .curveChart($0) }
    case "family":
      return family(directive, rest, options: ["part"]) {
        .familyChart($0, part: directive.options["part"])
      }
    case .some(let other): return .failure(DirectiveProblem(.unknownArgument(other)))
    case nil: return .failure(DirectiveProblem(.missingArgument("bars|stacked|curve|family NAME")))
    }
  }

  /// Reads a table's name and, after it, whether only the reporting unit's own row is meant.
  private static func view(
    _ directive: Directive, _ words: ArraySlice<String>, options: Set<String> = [],
    _ make: (TableView) -> DataDirective
  ) -> Result<DataDirective, DirectiveProblem> {
    guard let name = words.first
    else { return .failure(DirectiveProblem(.missingArgument("NAME"))) }
    let others = words.dropFirst().filter { $0 != TableView.ownWord }
    if let other = others.first { return .failure(DirectiveProblem(.unknownArgument(other))) }
    return checked(directive, options, make(TableView(name: name, isOwn: words.count > 1)))
  }

  private static func family(
    _ directive: Directive, _ words: ArraySlice<String>, options: Set<String>,
    _ make: (FamilyView) -> DataDirective
  ) -> Result<DataDirective, DirectiveProblem> {
    guard let name = words.first, words.count == 1
    else { return .failure(DirectiveProblem(.missingArgument("NAME"))) }
    return checked(
      directive, options, make(FamilyView(name: name, title: directive.body.first)))
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
