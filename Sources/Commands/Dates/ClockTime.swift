/// A time of day at the end of a date.
struct ClockTime {
  /// Where the tokens of a time begin; their end where there are none.
  static func start(in tokens: [DateToken]) -> Int {
    for (place, token) in tokens.enumerated() {
      switch token {
      case .beforeNoon, .noon, .afternoon, .night: return place
      case .number:
        guard place + 1 < tokens.count else { continue }
        switch tokens[place + 1] {
        case .colon, .hour: return place
        case .beforeNoon where place + 2 == tokens.count,
          .afternoon where place + 2 == tokens.count:
          return place
        default: continue
        }
      default: continue
      }
    }
    return tokens.count
  }

  /// Reads `14:30`, `14时30分`, `下午2点半` or `2:30 pm`.
  ///
  /// - Parameter tokens: All tokens of the time.
  /// - Returns: Minutes after midnight.
  /// - Throws: `DateProblem.noSuchTime`, or `.unknown` where it is no time.
  static func minutes(of tokens: some Sequence<DateToken>) throws(DateProblem) -> Int {
    var cursor = TokenCursor(tokens)
    var part = cursor.take(partOfDay)
    guard let hour = cursor.takeNumber() else { throw .unknown }
    var minute = 0
    if cursor.take(.colon) {
      guard let written = cursor.takeWritten(), written.digits == 2 else { throw .unknown }
      minute = written.value
    } else if cursor.take(.hour) {
      if cursor.take(.half) {
        minute = 30
      } else if let number = cursor.takeNumber() {
        minute = cursor.take(.quarter) ? number * 15 : number
        _ = cursor.take(.minute)
      }
    } else if cursor.next.flatMap(partOfDay) == nil {
      throw .unknown
    }
    part = part ?? cursor.take(partOfDay)
    guard cursor.isAtEnd else { throw .unknown }
    guard let whole = whole(hour, part), (0..<24).contains(whole), (0..<60).contains(minute) else {
      throw .noSuchTime
    }
    return whole * 60 + minute
  }

  private enum PartOfDay {
    case beforeNoon
    case noon
    case afternoon
    case night
  }

  private static func partOfDay(_ token: DateToken) -> PartOfDay? {
    switch token {
    case .beforeNoon: .beforeNoon
    case .noon: .noon
    case .afternoon: .afternoon
    case .night: .night
    default: nil
    }
  }

  /// The hour of 24; nothing where part and hour do not go together, or can mean two days.
  private static func whole(_ hour: Int, _ part: PartOfDay?) -> Int? {
    switch part {
    case nil: hour
    case .beforeNoon: hour == 12 ? 0 : hour < 12 ? hour : nil
    case .noon: hour == 1 ? 13 : (11...13).contains(hour) ? hour : nil
    case .afternoon: hour == 12 ? 12 : (1..<12).contains(hour) ? hour + 12 : afternoon(hour)
    case .night: (5..<12).contains(hour) ? hour + 12 : afternoon(hour)
    }
  }

  private static func afternoon(_ hour: Int) -> Int? { (13..<24).contains(hour) ? hour : nil }
}
