import Domain
import Yams

/// The texts of one item of a pack while they are read, and what was found wrong with them.
struct PackDraft<Key: PackKey> {
  private var texts: [Key: PackText] = [:]
  /// Keys that are there without a text.
  private var textless: Set<Key> = []
  /// Where the item begins.
  let place: PackText
  private(set) var problems: [PackProblem] = []

  init(_ mapping: Node.Mapping) {
    place = PackText("", line: mapping.mark?.line ?? 1, column: mapping.mark?.column ?? 1)
    texts.reserveCapacity(mapping.count)
    for (key, value) in mapping { take(key, value) }
  }

  var id: PackText? { texts[.id] }

  /// The name of the item, which it needs.
  mutating func readID() -> RuleID? {
    guard let text = required(.id) else { return nil }
    if let id = RuleID(text.text) { return id }
    refuse(.badRuleID(text.text), at: text)
    return nil
  }

  private mutating func take(_ key: Node, _ value: Node) {
    guard case .scalar(let name) = key else { return refuse(.notAText, at: place) }
    guard let known = Key(rawValue: name.string) else {
      return refuse(.unknownKey(name.string), at: PackText(name))
    }
    guard case .scalar(let text) = value else {
      textless.insert(known)
      return refuse(.notAText, at: PackText(name))
    }
    texts[known] = PackText(text)
  }

  mutating func refuse(_ reason: PackReason, at place: PackText) {
    refuse(PackFault(reason, at: place))
  }

  mutating func refuse(_ fault: PackFault) {
    problems.append(
      PackProblem(
        line: fault.line, column: fault.column, rule: texts[.id]?.text, reason: fault.reason))
  }

  /// The text of a key; an empty one is absent.
  func text(_ key: Key) -> PackText? {
    texts[key].flatMap { $0.text.isEmpty ? nil : $0 }
  }

  /// The text of a key that every rule needs.
  mutating func required(_ key: Key) -> PackText? {
    if let text = text(key) { return text }
    if !textless.contains(key) { refuse(.missing(key.rawValue), at: place) }
    return nil
  }

  mutating func code<Value: Vocabulary>(
    _ key: Key, as type: Value.Type, otherwise reason: (String) -> PackReason
  ) -> Value? {
    guard let text = required(key) else { return nil }
    if let value = Value(rawValue: text.text) { return value }
    refuse(reason(text.text), at: text)
    return nil
  }

  /// Several codes between spaces.
  mutating func codes<Value: Vocabulary>(
    _ text: PackText, as type: Value.Type, otherwise reason: (String) -> PackReason
  ) -> [Value] {
    var values: [Value] = []
    for word in text.words {
      if let value = Value(rawValue: word.text) {
        values.append(value)
      } else {
        refuse(reason(word.text), at: word)
      }
    }
    return values
  }

  /// What a reader makes of a text, where there is one.
  mutating func value<Value>(
    _ key: Key, _ read: (PackText) throws(PackFault) -> Value
  ) -> Value? {
    guard let text = text(key) else { return nil }
    do {
      return try read(text)
    } catch {
      refuse(error)
      return nil
    }
  }

  /// Whether a key holds the word that differs from its default; any other word is a problem.
  mutating func says(_ word: String, _ key: Key) -> Bool {
    guard let text = text(key) else { return false }
    if text.text != word { refuse(.unknownWord(text.text), at: text) }
    return text.text == word
  }
}
