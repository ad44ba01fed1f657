import Domain

/// Draws values of every shape from a seed.
struct Drawing {
  private static let pieces = [
    "", "a", "甲", "é", "𠀀", "\u{0}", "两行\n", " ", "👪", "e\u{301}", "\u{10FFFF}", "“”",
  ]

  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func bits() -> UInt64 { random.next() }

  mutating func coin() -> Bool { Bool.random(using: &random) }

  mutating func element<Value>(of values: [Value]) -> Value { values[int(0...values.count - 1)] }

  mutating func code<Value: Vocabulary>() -> Value { element(of: Value.allCases) }

  mutating func optional<Value>(_ draw: (inout Drawing) -> Value) -> Value? {
    coin() ? draw(&self) : nil
  }

  mutating func optionalCode<Value: Vocabulary>() -> Value? { optional { $0.code() } }

  mutating func list<Value>(_ limit: Int, _ draw: (inout Drawing) -> Value) -> [Value] {
    (0..<int(0...limit)).map { _ in draw(&self) }
  }

  mutating func id<ID: RandomID>() -> ID { ID(Bits128(high: bits(), low: bits())) }

  mutating func text() -> String { list(6) { $0.element(of: Self.pieces) }.joined() }

  mutating func bytes() -> [UInt8] { list(40) { UInt8($0.int(0...255)) } }

  mutating func number() -> CaseNumber {
    CaseNumber(random: bits() % CaseNumber.randomCount)
  }

  mutating func area() -> AreaCode { element(of: Divisions.all).code }

  /// A day between 1900-01-01 and 2199-12-31.
  mutating func day() -> Day { Day(number: int(-25_567...84_005)) }

  mutating func date() -> EventDate {
    let day = day()
    let drawn: EventDate? =
      switch int(0...3) {
      case 0: EventDate(year: day.year, month: nil)
      case 1: EventDate(year: day.year, month: day.month)
      case 2: EventDate(day, minute: int(0...1_439))
      default: EventDate(day)
      }
    return drawn ?? EventDate(day)
  }

  mutating func birth() -> Birth {
    if coin() { return .on(date()) }
    let lowest = int(0...150)
    return .aged(lowest...int(lowest...150), at: day())
  }

  mutating func period() -> Period {
    coin() ? .year(int(1_990...2_199)) : .quarter(year: int(1_990...2_199), int(1...4))
  }

  mutating func moment() -> Moment { Moment(minutes: int(-1_000_000...100_000_000) * 60) }
}
