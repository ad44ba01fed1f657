/// The other spellings of Tibetan, Yi and Uyghur names, in Chinese characters, in Latin letters and in Tibetan
/// script.
struct MinorityNameForms {
  private let scalars: [UInt32]
  private static let spellingLimit = 64
  /// How many Latin spellings of each unit are put together in a name of one unit, two, and so on.
  private static let latinLimits = [64, 8, 4, 2]
  private static let longestUnit = 4

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  var forms: [KnownForm] {
    guard let units = units, units.count > 0 else { return [] }
    var chinese: [[UInt32]] = [[]]
    var latin: [String] = [""]
    let room = Self.latinLimits[min(units.count, Self.latinLimits.count) - 1]
    for unit in units {
      chinese = Array(
        chinese.lazy.flatMap { head in unit.chinese.lazy.map { head + $0 } }
          .prefix(Self.spellingLimit))
      latin = Array(
        latin.lazy.flatMap { head in unit.latin.prefix(room).lazy.map { head + $0 } }
          .prefix(Self.spellingLimit))
    }
    let tibetan = units.reduce([[]]) { heads, unit in
      heads.flatMap { head in unit.tibetan.map { head + $0 } }
    }
    return (chinese.filter { $0 != scalars } + tibetan).map { KnownForm(.part, $0) }
      + latin.map { KnownForm(.pinyin, $0) }
  }

  /// Each half of the name that the table has, as it stands alone: 扎西 and Dorje of 扎西多吉.
  var alone: [KnownForm] {
    guard let units, units.count > 1 else { return [] }
    return units.filter { ($0.chinese.first?.count ?? 0) > 1 }.flatMap { unit in
      (unit.chinese + unit.tibetan).map { KnownForm(.part, $0) }
        + unit.latin.filter { $0.count >= Self.fewestLetters }.map { KnownForm(.pinyin, $0) }
    }
  }

  private static let fewestLetters = 4

  /// The name taken apart into units of the table and single characters; nil if it holds no unit.
  var units: [TransliterationTable.Unit]? {
    var units: [TransliterationTable.Unit] = []
    var found = false
    var index = 0
    while index < scalars.count {
      let lengths = (2...Self.longestUnit).reversed().filter { index + $0 <= scalars.count }
      let word = lengths.lazy.map { Array(scalars[index..<index + $0]) }
        .first { TransliterationTable.units[$0] != nil }
      if let word, let unit = TransliterationTable.units[word] {
        units.append(unit)
        found = true
        index += word.count
      } else {
        let readings = Pinyin.readings(of: [scalars[index]], limit: 2).flatMap(\.self)
        units.append(
          TransliterationTable.Unit(chinese: [[scalars[index]]], latin: readings, tibetan: []))
        index += 1
      }
    }
    return found ? units : nil
  }
}
