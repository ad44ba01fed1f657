/// How a known day may be written: with its year or without, in figures or in Chinese.
///
/// Signs between the figures need no form of their own (see `Squeezing`); where they have to stand, and
/// where not, is looked at in the text (see `DateCheck`).
struct DateForms {
  private let day: (year: Int, month: Int, day: Int)

  private static let year = 0..<4
  private static let month = 4..<6
  private static let monthDay = 6..<8
  private static let years = 1900...2099
  private static let century = 100

  /// Takes a day written in figures from its year on; nothing for anything else.
  init?(_ text: String) {
    let digits = FoldedText(text).scalars.filter(CharacterClass.isDigit).map { Int($0) - 0x30 }
    guard digits.count == Self.monthDay.upperBound else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    day = (number(Self.year), number(Self.month), number(Self.monthDay))
    guard Self.years.contains(day.year),
      CalendarDay.isReal(year: day.year, month: day.month, day: day.day)
    else { return nil }
  }

  /// The forms in figures, without signs.
  private var figures: [String] {
    let (year, short) = ("\(day.year)", Self.two(day.year % Self.century))
    let ends =
      [Self.two(day.month) + Self.two(day.day), "\(day.month)\(day.day)"]
      + ["\(day.month)" + Self.two(day.day), Self.two(day.month) + "\(day.day)"]
    return ends.flatMap { [year + $0, short + $0, $0] }
  }

  var forms: [KnownForm] {
    let chinese = ["\(day.year)年\(day.month)月\(day.day)日", "\(day.month)月\(day.day)日"]
      .map { FoldedText($0).scalars }
    return figures.map { KnownForm(figuresOfDay: $0.scalarValues) }
      + (chinese + chinese.map(NumeralSpelling.swapped)).map { KnownForm(.date, $0) }
  }

  /// Whether any form may stand in a text, which all have the month right before the day.
  func mayStand(in pieces: TextPieces) -> Bool {
    pieces.hold(Self.monthSign) || figures.contains { pieces.holdStart(of: $0.scalarValues) }
  }

  private static let monthSign: UInt32 = 0x6708  // 月

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
