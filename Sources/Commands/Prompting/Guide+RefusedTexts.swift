import Casebook
import Domain
import Ledger
import Redaction

extension Guide {
  /// Whether every text that was refused stands in a field of the form.
  func holds(_ refused: [RefusedText]) -> Bool {
    refused.allSatisfy { place(of: $0.field) != nil }
  }

  /// Asks what to do about each text that was refused, and does it: nothing is kept yet.
  func settle(_ refused: [RefusedText], in sheet: inout Sheet) throws {
    for text in refused {
      guard let place = place(of: text.field) else { continue }
      asker.say(Failure.refusal(of: text).text(context.language))
      switch try choice(about: text.field) {
      case .rewrite:
        if case .value(let reading) = try ask(place, in: &sheet) { sheet.set(reading, at: place) }
      case .mask: sheet.set(masked(text, at: place, in: sheet), at: place)
      case .seal: sheet.seal(text.field)
      }
    }
  }

  private func place(of field: TextField) -> Int? {
    form.fields.firstIndex { $0.text == field }
  }

  /// Sealing is offered where there is something to seal with, and no reason is sealed: a reason must
  /// be read by who audits.
  private func choices(about field: TextField) -> [RefusalChoice] {
    switch field {
    case .provider, .reference, .note:
      session?.access.holds(.identity) ?? false ? RefusalChoice.allCases : [.rewrite, .mask]
    case .reason, .assessment: [.rewrite, .mask]
    }
  }

  private func choice(about field: TextField) throws -> RefusalChoice {
    let choices = choices(about: field)
    let list = ChoiceList(.list(choices.map(\.choice)), language: context.language)
    asker.say(list.text)
    while true {
      let line = try asker.ask(Label("怎么处理: ", "What to do: ")[context.language]).trimmed
      if ["q", "取消"].contains(line.halfWidth.lowercased()) { throw CalledOff() }
      if line.asksBack { return .rewrite }
      var check = context.askingCheck
      let choice = check.code(
        list.code(of: line.halfWidth) ?? line, "", as: RefusalChoice.self)
      if let choice, choices.contains(choice) { return choice }
      asker.say(
        Label(
          "请填上面的序号,或填 q 取消;尚未保存任何内容。",
          "Type a number from above, or q to cancel; nothing is saved yet."))
    }
  }

  /// The text with all that was found replaced, what is doubtful too.
  private func masked(_ refused: RefusedText, at place: Int, in sheet: Sheet) -> Reading? {
    let field = form.fields[place]
    guard let text = sheet.answers.readings[place]?.text else { return nil }
    let findings = refused.findings.map {
      Finding(
        kind: $0.kind, span: $0.span, rule: $0.rule, certain: true, reason: $0.reason,
        mask: $0.mask)
    }
    var check = context.askingCheck
    return field.read(
      Redactor.mask(field.isLong ? text : text.withoutOuterSpaces, findings),
      field.label[context.language], &check)
  }
}

extension String {
  /// The text as short values are checked: without the spaces around it.
  fileprivate var withoutOuterSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
