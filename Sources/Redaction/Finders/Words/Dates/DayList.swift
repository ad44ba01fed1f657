/// Days of one month that are named together: 2日至5日, 2、3日.
struct DayList {
  /// Where the last day with 日 or 号 after it ends; nil where none has.
  let end: Int?

  private static let marks = ScalarSet("日号")
  private static let links = ScalarSet("至到、,和及与-~")
  /// What stands after 号 of a house or a bed.
  private static let places = ScalarSet("楼栋院床室门房线")
  private static let limit = 8

  /// Reads on from where the number of the first day ends.
  init(after first: Int, in passage: Passage) {
    var end: Int?
    var place = first
    for _ in 0..<Self.limit {
      let mark = Self.skip(place, passage)
      if Self.marks.contains(passage.scalar(mark)),
        !Self.places.contains(passage.scalar(mark + 1))
      {
        end = mark + 1
        place = mark + 1
      }
      let link = Self.skip(place, passage)
      guard Self.links.contains(passage.scalar(link)),
        let day = NumeralReader.number(startingAt: link + 1, in: passage, limit: 3),
        (1...31).contains(day.value)
      else { break }
      place = day.range.upperBound
    }
    self.end = end
  }

  private static func skip(_ place: Int, _ passage: Passage) -> Int {
    passage.scalar(place) == SignTable.space ? place + 1 : place
  }
}
