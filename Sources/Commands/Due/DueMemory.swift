/// Texts about duties, each made once for all that differ in nothing but a date and a case.
struct DueMemory {
  private var texts: [DueShape: GappedText] = [:]

  /// The text about a duty: made now, or as it was made for one of its shape.
  ///
  /// What makes it gives the same unbroken too, which tells each value as often.
  mutating func text(
    of duty: DueDuty, _ words: DueWords, making make: () -> (text: String, unbroken: String)
  ) -> String {
    let values = DueValues(duty)
    let shape = DueShape(duty, values, words)
    if let known = texts[shape] { return known.telling(values) }
    let (text, unbroken) = make()
    texts[shape] = GappedText(text, telling: values, asIn: unbroken)
    return text
  }
}
