import Domain

/// The Chinese words of the code tables, which are nobody's name where a code is expected.
enum CodedWords {
  /// Whether a text is the name of a division or of a body, or two characters or more of a coded value's
  /// label.
  static func contain(_ text: String) -> Bool {
    let text = text.halfWidth.trimmed
    guard text.count > 1, text.allSatisfy({ !$0.isASCII }) else { return false }
    return divisions.contains(text) || names.contains(text)
      || labels.contains { $0.contains(text) }
  }

  /// Whether a text is the name of the province or of a prefecture.
  static func nameHigherDivision(_ text: String) -> Bool {
    higherDivisions.contains(text.halfWidth.trimmed)
  }

  private static let divisions = names(of: Divisions.all)
  private static let higherDivisions = names(of: Divisions.all.filter { $0.level != .county })

  private static let names = Set(Department.allCases.flatMap(\.shortNames))

  private static let labels: [String] = [
    labels(of: Department.self), labels(of: MilestoneKind.self), labels(of: Outcome.self),
    labels(of: Step.self), labels(of: Placement.self), labels(of: Exploitation.self),
    labels(of: Disability.self), labels(of: Barrier.self), labels(of: ClosingReason.self),
    labels(of: IdentityStatus.self), labels(of: Sex.self), labels(of: Stage.self),
    labels(of: LegalGround.self), labels(of: SharedField.self), labels(of: FilePart.self),
    labels(of: Role.self), labels(of: Particular.self),
    Particular.allCases.flatMap { $0.form.choices.map(\.label.zh) },
  ].flatMap(\.self)

  private static func labels<Code: Vocabulary>(of _: Code.Type) -> [String] {
    Code.allCases.map(\.label.zh.halfWidth)
  }

  /// The names of divisions in full, with the prefecture's before them, and without the word for what
  /// they are.
  private static func names(of divisions: [Division]) -> Set<String> {
    Set(
      divisions.flatMap { division in
        let name = division.label.zh
        return [name, Divisions.fullName(of: division.code).zh] + shortened(name)
      })
  }

  private static func shortened(_ name: String) -> [String] {
    if name.contains("自治") {
      return [String(name.prefix(2)), "\(name.prefix(2))\(name.suffix(1))"]
    }
    return name.count > 2 ? [String(name.dropLast())] : []
  }
}
