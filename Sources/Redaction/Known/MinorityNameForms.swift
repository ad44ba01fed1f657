/// The other spellings of Tibetan, Yi and Uyghur names, in Chinese characters and in Latin letters.
struct MinorityNameForms {
  private let scalars: [UInt32]
  private static let spellingLimit = 48
  private static let longestUnit = 4

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  var forms: [KnownForm] {
    guard let units = units, units.count > 0 else { return [] }
    var chinese: [[UInt32]] = [[]]
    var latin: [String] = [""]
    for unit in units {
      chinese = Array(
        chinese.lazy.flatMap { head in unit.chinese.lazy.map { head + $0 } }
          .prefix(Self.spellingLimit))
      latin = Array(
        latin.lazy.flatMap { head in unit.latin.lazy.map { head + $0 } }
          .prefix(Self.spellingLimit))
    }
    return chinese.filter { $0 != scalars }.map { KnownForm(.part, $0) }
      + latin.map { KnownForm(.pinyin, $0) }
  }

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
        units.append(TransliterationTable.Unit(chinese: [[scalars[index]]], latin: readings))
        index += 1
      }
    }
    return found ? units : nil
  }
}
