import Domain
import Redaction

/// Reads the values of a command and collects what is wrong with them.
struct InputCheck {
  /// The day that dates such as "yesterday" are counted from; without one they are refused.
  let today: Day?
  /// Whether who typed the values sits there and sees what they are taken for: then beginnings of
  /// words do too.
  let isAsking: Bool
  private var problems: [InputProblem] = []
  private var missing: [String] = []

  init(today: Day? = nil, isAsking: Bool = false) {
    self.today = today
    self.isAsking = isAsking
  }

  /// Whether a value is missing.
  var lacksValues: Bool { !missing.isEmpty }

  /// Fails where a value is missing or wrong, naming them all.
  func finish() throws {
    guard missing.isEmpty else { throw MissingValues(flags: missing, problems: problems) }
    try finishValues()
  }

  /// Fails where a value that was given is wrong, naming them all.
  func finishValues() throws {
    guard problems.isEmpty else { throw BadInput(problems: problems) }
  }

  mutating func add(_ problem: InputProblem) { problems.append(problem) }

  /// Notes that a value must be given.
  mutating func require(_ text: String?, _ flag: String) {
    if text == nil { missing.append(flag) }
  }

  mutating func code<Value: Vocabulary>(
    _ text: String?, _ place: String, as _: Value.Type = Value.self
  ) -> Value? {
    guard let text else { return nil }
    if let value = Value(rawValue: text) { return value }
    let all = Value.allCases
    let choices = all.map(\.choice)
    return pick(places(of: text, among: choices), among: choices, text, place) {
      .unknownCode(place: place, value: text, expected: choices)
    }.map { all[$0] }
  }

  private func places(of text: String, among choices: [Choice]) -> [Int] {
    ChoiceMatch(among: choices, acceptsBeginnings: isAsking).places(of: text)
  }

  /// The place of the one choice that was found; what is wrong is noted.
  private mutating func pick(
    _ found: [Int], among choices: [Choice], _ text: String, _ place: String,
    orElse problem: () -> InputProblem
  ) -> Int? {
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      add(isPersonal(text) ? .personal(place: place) : problem())
    } else {
      add(.ambiguousCode(place: place, value: text, candidates: found.map { choices[$0] }))
    }
    return nil
  }

  /// Reads a date that does not begin after a moment, where there is one.
  mutating func date(
    _ text: String?, _ place: String, upTo latest: Moment? = nil
  ) -> EventDate? {
    guard let text else { return nil }
    guard let date = date(text, place) else { return nil }
    if let latest, Moment(date.earliest, minute: date.minute ?? 0) > latest {
      add(.futureDate(place: place, value: date.readable, today: latest.day))
      return nil
    }
    return date
  }

  mutating func day(_ text: String?, _ place: String, upTo latest: Day? = nil) -> Day? {
    guard let text else { return nil }
    guard let date = date(text, place) else { return nil }
    guard let day = date.day, date.precision == .day else {
      add(.badDate(place: place, value: shown(text), .needsDay))
      return nil
    }
    if let latest, day > latest {
      add(.futureDate(place: place, value: "\(day)", today: latest))
      return nil
    }
    return day
  }

  private mutating func date(_ text: String, _ place: String) -> EventDate? {
    do {
      return try DateGrammar(today: today).read(text)
    } catch {
      add(.badDate(place: place, value: shown(text), error))
      return nil
    }
  }

  mutating func count(_ text: String?, _ place: String, in range: ClosedRange<Int>) -> Int? {
    guard let text else { return nil }
    if let number = Int(text.halfWidth), range.contains(number) { return number }
    add(.badNumber(place: place, value: shown(text), range: range))
    return nil
  }

  /// Reads the code of a division, or its name where only one division has it.
  mutating func area(_ text: String?, _ place: String) -> AreaCode? {
    area(text, place, among: Divisions.all)
  }

  /// Reads the code or name of a county.
  mutating func county(_ text: String?, _ place: String) -> AreaCode? {
    guard let text else { return nil }
    let counties = Divisions.all.filter { $0.level == .county }
    let isAbove =
      AreaCode(text).map { Divisions[$0].level != .county }
      ?? (CodedWords.nameHigherDivision(text)
        && places(of: text, among: counties.map(\.choice)).isEmpty)
    if isAbove {
      add(.notACounty(place: place, value: text))
      return nil
    }
    return area(text, place, among: counties)
  }

  /// Finds a division by its own name, or by its name with the prefecture's before it.
  private mutating func area(
    _ text: String?, _ place: String, among divisions: [Division]
  ) -> AreaCode? {
    guard let text else { return nil }
    if let code = AreaCode(text) { return code }
    let full = divisions.map {
      Choice(code: $0.code.description, label: Divisions.fullName(of: $0.code))
    }
    var found = places(of: text, among: divisions.map(\.choice))
    if found.isEmpty { found = places(of: text, among: full) }
    let nearest = CodeWords.nearest(to: text, among: divisions.map(\.choice))
    if found.isEmpty, !nearest.isEmpty, Divisions.isNamed(like: text) {
      // A division's name with a slip in it reads like an address, and is none.
      add(.unknownArea(place: place, value: text, nearest: nearest))
      return nil
    }
    return pick(found, among: full, text, place) {
      .unknownArea(place: place, value: text, nearest: nearest)
    }.map { divisions[$0].code }
  }

  mutating func caseNumber(_ text: String) -> CaseNumber? {
    do {
      return try CaseNumber(text)
    } catch {
      add(isPersonal(text) ? .personal(place: "CASE") : .badCaseNumber(value: shown(text), error))
      return nil
    }
  }

  mutating func entry(_ text: String) -> EntryID? {
    if let entry = EntryID(hex: text) { return entry }
    add(.badEntry(value: shown(text)))
    return nil
  }

  /// Reads a reason, which says something.
  mutating func reason(_ text: String, _ place: String) -> String? {
    if text.contains(where: { $0.isLetter || $0.isNumber }) { return text }
    add(.noReason(place: place))
    return nil
  }

  /// Reads `17` or `14-18`.
  mutating func ages(_ text: String?, _ place: String) -> ClosedRange<Int>? {
    guard let text else { return nil }
    let parts = text.halfWidth.filter { $0 != "岁" }
      .split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1],
      (0...130).contains(first), (0...130).contains(last)
    else {
      add(.badAge(place: place, value: shown(text)))
      return nil
    }
    guard first <= last else {
      add(.ageUpsideDown(place: place, value: text))
      return nil
    }
    return first...last
  }

  /// Whether a value holds personal data, or is nothing but what may be a name.
  func isPersonal(_ text: String) -> Bool {
    if CodedWords.contain(text) { return false }
    do {
      _ = try CodedValue.check(text)
      return false
    } catch CodedValueError.personal {
      return true
    } catch CodedValueError.tooLong, CodedValueError.notOneLine {
      return true
    } catch {
      return false
    }
  }

  /// The value as a message may repeat it: not at all where it may be personal.
  ///
  /// A date alone tells of nobody here, and a mistyped one must be seen.
  func shown(_ text: String) -> String {
    let isDate =
      text.count <= 16 && text.allSatisfy { $0.isASCII && !$0.isWhitespace }
      && text.contains("-")
    return isDate || !isPersonal(text) ? text : "〔…〕"
  }
}

extension Divisions {
  /// Whether a text is written as the name of a division is: short, and ending in what divisions are.
  fileprivate static func isNamed(like text: String) -> Bool {
    text.count <= 8 && text.last.map("县区市州".contains) ?? false
  }
}
