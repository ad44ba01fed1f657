import Domain

/// The particulars of a milestone as fields of its form: each where the kind has it.
struct ParticularFields {
  private var fields: [(particular: Particular, field: OptionalField<String>)] = []

  /// Adds the fields to a form behind those that hold the kind and where the person is placed.
  init(
    to form: inout Form, of kind: RequiredField<MilestoneKind>, given: GivenParticulars,
    on date: RequiredField<EventDate>, placed placement: OptionalField<Placement>
  ) {
    for particular in Particular.allCases {
      let field = form.optional(
        "--detail \(particular.code)", particular.label, .particular(particular),
        given: given.values[particular],
        askedWhen: { answers in
          particular.isDecisive && particular.isAsked(of: answers[placement])
            && particular.isAsked(of: answers.birth, on: answers[date])
        },
        when: { $0[kind]?.particulars.contains(particular) ?? false })
      fields.append((particular, field))
    }
    form.check { try given.check(of: $0[kind]) }
  }

  /// Adds the fields to a form that corrects a milestone, offered where its kind has them; what is
  /// given where no milestone is known must be checked by the kind later.
  init(to form: inout Form, correcting milestone: Milestone?, given: GivenParticulars) {
    let allowed = milestone?.kind.particulars ?? []
    for particular in Particular.allCases {
      let current = milestone?.particulars[particular].map(particular.form.label)
      let field = form.optional(
        "--detail \(particular.code)", particular.label, .particular(particular),
        given: given.values[particular], instead: current,
        when: { _ in allowed.contains(particular) })
      fields.append((particular, field))
    }
  }

  func particulars(_ answers: Answers) -> Particulars {
    var particulars = Particulars()
    for (particular, field) in fields {
      if let code = answers[field] { particulars.answer(particular, code) }
    }
    return particulars
  }
}

/// The particulars that `--detail KEY=VALUE` gave.
struct GivenParticulars {
  private(set) var values: [Particular: String] = [:]
  private var unknown: [String] = []

  init(_ details: [String]) {
    for detail in details {
      let parts = detail.split(separator: "=", maxSplits: 1).map(String.init)
      let key = (parts.first ?? "").halfWidth.trimmed
      if parts.count == 2, let particular = Particular(spelled: key) {
        values[particular] = parts[1]
      } else {
        unknown.append(key)
      }
    }
  }

  /// Fails where a key is none, or is no particular of the kind.
  func check(of kind: MilestoneKind) throws {
    let allowed = kind.particulars
    let foreign = values.keys.filter { !allowed.contains($0) }.map(\.code).sorted()
    let problems = (unknown + foreign).map {
      InputProblem.unknownKey(
        "--detail \($0)", expected: allowed.map { Label("\($0.label.zh)(\($0.code))", $0.code) })
    }
    guard problems.isEmpty else { throw BadInput(problems: problems) }
  }
}

extension ValueKind where Value == String {
  /// The answer to a particular, as its stable code.
  static func particular(_ particular: Particular) -> ValueKind {
    let form = particular.form
    let choices = form.choices.map { Choice(code: $0.code, label: $0.label) }
    return ValueKind(
      read: { text, place, check in check.particular(text, place, of: form) },
      shown: { form.label(of: $0) }, expected: form.expected,
      choices: choices.isEmpty ? .none : .list(choices))
  }
}

extension ParticularForm {
  fileprivate var expected: Label {
    switch self {
    case .yesNo, .choice:
      Label(
        "填序号、代码或中文:\(choices.map(\.label.zh).joined(separator: "、"))",
        "a number, a code or one of: \(choices.map(\.label.en).joined(separator: ", "))")
    case .count(let range):
      Label(
        "\(range.lowerBound) 至 \(range.upperBound) 的整数",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .day: Label("日期,如 2026-03-14 或 昨天", "a date, such as 2026-03-14 or yesterday")
    }
  }
}

extension InputCheck {
  /// Reads the answer to a particular as its stable code.
  mutating func particular(_ text: String, _ place: String, of form: ParticularForm) -> String? {
    switch form {
    case .day: return day(text, place, upTo: today).map { "\($0)" }
    case .count(let range): return count(text, place, in: range).map { "\($0)" }
    case .yesNo, .choice:
      if let code = form.code(spelled: text.halfWidth.trimmed) { return code }
      let choices = form.choices.map { Choice(code: $0.code, label: $0.label) }
      add(
        isPersonal(text)
          ? .personal(place: place)
          : .unknownCode(place: place, value: text, expected: choices))
      return nil
    }
  }
}
