import Domain

/// Texts about duties, each made once for all that differ in nothing but some values.
struct DueMemory {
  private var texts: [DueShape: GappedText] = [:]
  private var workdays: [Day: String] = [:]

  /// Adds the text about a duty: made now, or as it was made for one of its shape.
  ///
  /// What makes it gives the same unbroken too, which tells each value as often. Where the working
  /// days lie across the end of a line, they are part of the shape.
  mutating func add(
    _ duty: DueDuty, _ words: DueWords, to list: inout String,
    making make: () -> (text: String, unbroken: String)
  ) {
    let values = DueValues(duty, words, knowing: &workdays)
    let shape = DueShape(duty, values)
    if let known = texts[shape] { return known.tell(values, to: &list) }
    let closed = shape.telling(workdays: values.workdays)
    if let known = texts[closed] { return known.tell(values, to: &list) }
    let (text, unbroken) = make()
    if let gapped = GappedText(text, telling: values, asIn: unbroken) {
      texts[shape] = gapped
    } else {
      texts[closed] = GappedText(text, telling: values.withoutWorkdays, asIn: unbroken)
    }
    list += text
  }
}
