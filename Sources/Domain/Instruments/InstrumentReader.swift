/// Reads the lines of an instrument's file and collects what is wrong with them.
struct InstrumentReader {
  private static let texts = ["title-zh", "title-en", "source", "licence-zh", "licence-en"]
  private static let single = ["instrument", "factor"] + texts
  private static let largestCount = 200

  private var problems: [InstrumentProblem] = []
  private var values: [String: String] = [:]
  private var items: [Instrument.Item] = []
  private var bands: [(line: Int, band: Instrument.Band)] = []
  /// Whether any item was wrong, so that sums of the items mean nothing.
  private var lacksItems = false

  mutating func read(_ line: Substring, number: Int) {
    let line = line.trimmedText
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return add(.notAPair, number) }
    let key = parts[0].trimmedText
    let value = parts[1].trimmedText
    switch key {
    case "item": readItem(value, number)
    case "band": readBand(value, number)
    case _ where InstrumentReader.single.contains(key): readSingle(key, value, number)
    case _: add(.unknownKey(key), number)
    }
  }

  mutating func finish() throws(InstrumentErrors) -> Instrument {
    for key in InstrumentReader.single where values[key] == nil && key != "factor" {
      add(.missingKey(key), 0)
    }
    if items.isEmpty, !lacksItems { add(.missingKey("item"), 0) }
    if items.count > InstrumentReader.largestCount {
      add(.tooManyItems(limit: InstrumentReader.largestCount), 0)
    }
    checkBands()
    guard problems.isEmpty else {
      throw InstrumentErrors(problems: problems.sorted { $0.line < $1.line })
    }
    func value(_ key: String) -> String { values[key] ?? "" }
    return Instrument(
      id: value("instrument"), title: Label(value("title-zh"), value("title-en")),
      source: value("source"), licence: Label(value("licence-zh"), value("licence-en")),
      items: items, factor: values["factor"].flatMap { Measure($0) } ?? Measure(1),
      bands: bands.map(\.band))
  }

  private mutating func readSingle(_ key: String, _ value: String, _ number: Int) {
    if values[key] != nil { add(.repeatedKey(key), number) }
    values[key] = value
    if key == "instrument" {
      if !InstrumentReader.isID(value) { add(.badID(value), number) }
    } else if key == "factor" {
      if Measure(value) == nil { add(.badNumber(value), number) }
    } else if value.isEmpty || value.count > 400 {
      add(.badText(key), number)
    }
  }

  private mutating func readItem(_ value: String, _ number: Int) {
    let before = problems.count
    var words = value.split(separator: " ")[...]
    let answers = words.popFirst().flatMap(InstrumentReader.range)
    if answers == nil { add(.badAnswers(value), number) }
    var weight = Measure(1)
    var isReversed = false
    while let word = words.popFirst() {
      switch word {
      case "reversed": isReversed = true
      case "weight":
        let text = words.popFirst() ?? ""
        if let read = Measure(text) { weight = read } else { add(.badNumber("\(text)"), number) }
      case _: add(.unknownWord("\(word)"), number)
      }
    }
    lacksItems = lacksItems || problems.count > before
    if let answers {
      items.append(Instrument.Item(answers: answers, weight: weight, isReversed: isReversed))
    }
  }

  private mutating func readBand(_ value: String, _ number: Int) {
    let parts = value.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmedText)
    guard parts.count == 3, !parts[1].isEmpty, !parts[2].isEmpty else {
      return add(.badBand, number)
    }
    let words = parts[0].split(separator: " ")
    guard let first = words.first, words.count == 1 || words[1...] == ["support"] else {
      return add(.badBand, number)
    }
    guard let from = Measure(first) else { return add(.badNumber("\(first)"), number) }
    if let last = bands.last, from <= last.band.from { add(.bandOutOfOrder, number) }
    bands.append(
      (
        number,
        Instrument.Band(
          from: from, label: Label(parts[1], parts[2]), callsForSupport: words.count == 2)
      ))
  }

  /// The bands hold every raw score there can be, and each of them some.
  private mutating func checkBands() {
    guard let first = bands.first else {
      if !problems.contains(where: { $0.reason == .badBand }) { add(.missingKey("band"), 0) }
      return
    }
    guard !lacksItems, !items.isEmpty else { return }
    let least = items.map(\.bounds.least).reduce(Measure(0), +)
    let most = items.map(\.bounds.most).reduce(Measure(0), +)
    if first.band.from > least { add(.bandMissing(below: first.band.from), first.line) }
    for (line, band) in bands where band.from > most {
      add(.bandOutOfReach(highest: most), line)
    }
  }

  private mutating func add(_ reason: InstrumentProblem.Reason, _ line: Int) {
    problems.append(InstrumentProblem(line: line, reason))
  }

  private static func isID(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// Reads `0-5`: whole numbers from 0 to 1000, the lower first.
  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], (0..<high).contains(low),
      high <= 1_000
    else { return nil }
    return low...high
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmedText: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
