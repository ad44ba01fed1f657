/// Which dates exist.
enum CalendarDay {
  static func isReal(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    switch month {
    case 2: return day <= (isLeap(year) ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    default: return day <= 31
    }
  }

  private static let epoch = 719_469

  /// The number of a real day, in days since 1970-01-01 (the Gregorian calendar throughout).
  static func number(year: Int, month: Int, day: Int) -> Int {
    // Years that start in March end with the day that is sometimes missing.
    let years = month > 2 ? year : year - 1
    let months = month > 2 ? month - 3 : month + 9
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
      - epoch
  }

  /// The day of a number, the other way round.
  static func day(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let days = number + epoch - 1
    let era = days >= 0 ? days / 146_097 : (days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let isEarly = month >= 10
    return (
      yearOfEra + era * 400 + (isEarly ? 1 : 0), isEarly ? month - 9 : month + 3,
      ofYear - (153 * month + 2) / 5 + 1
    )
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}
