package import Domain

extension ByteReader {
  package mutating func readCode<Value: Vocabulary>(
    _: Value.Type = Value.self
  ) throws(DecodingFailure) -> Value {
    let code = try readText()
    guard let value = Value(rawValue: code) else { throw .unknownCode(code) }
    return value
  }

  package mutating func readOptionalCode<Value: Vocabulary>(
    _: Value.Type = Value.self
  ) throws(DecodingFailure) -> Value? {
    try readOptional { (reader) throws(DecodingFailure) in try reader.readCode(Value.self) }
  }

  package mutating func readID<ID: RandomID>(_: ID.Type = ID.self) throws(DecodingFailure) -> ID {
    ID(Bits128(high: try readWord(), low: try readWord()))
  }

  /// Reads a day of the calendar; with any other, the arithmetic of dates could overflow.
  package mutating func readDay() throws(DecodingFailure) -> Day {
    let day = Day(number: try readInt())
    guard Day.calendar.contains(day) else { throw .malformed }
    return day
  }

  package mutating func readArea() throws(DecodingFailure) -> AreaCode {
    let code = try readText()
    guard let area = AreaCode(code) else { throw .unknownCode(code) }
    return area
  }

  package mutating func readDate() throws(DecodingFailure) -> EventDate {
    guard let precision = EventDate.Precision(rawValue: Int(try readByte())) else {
      throw .malformed
    }
    let day = try readDay()
    let date: EventDate? =
      switch precision {
      case .year: EventDate(year: day.year, month: nil)
      case .month: EventDate(year: day.year, month: day.month)
      case .day: EventDate(day)
      case .minute: EventDate(day, minute: try readInt())
      }
    guard let date, date.earliest == day else { throw .malformed }
    return date
  }

  package mutating func readBirth() throws(DecodingFailure) -> Birth {
    switch try readByte() {
    case 0: return .on(try readDate())
    case 1:
      let (lower, upper) = (try readInt(), try readInt())
      guard lower >= 0, lower <= upper, upper <= 150 else { throw .malformed }
      return .aged(lower...upper, at: try readDay())
    default: throw .malformed
    }
  }

  package mutating func readPeriod() throws(DecodingFailure) -> Period {
    let text = try readText()
    guard let period = Period(text) else { throw .unknownCode(text) }
    return period
  }
}
