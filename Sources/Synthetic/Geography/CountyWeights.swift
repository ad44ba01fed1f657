import Domain

/// How likely a case is to belong to each county.
///
/// A prefecture's people are split over its counties by their type: an urban district or a city
/// holds more of them than a county, an autonomous county fewer (an assumption).
struct CountyWeights {
  /// Counties in code order.
  let counties: [AreaCode]
  private let weights: [Int]
  private let running: [Int]

  init() {
    let all = PrefecturePopulation.all.flatMap(CountyWeights.shares)
      .sorted { $0.county < $1.county }
    counties = all.map(\.county)
    weights = all.map(\.weight)
    var sum = 0
    running = weights.map { weight in
      sum += weight
      return sum
    }
  }

  /// The index of the county that a case falls to.
  func pick(using random: inout RandomSource) -> Int {
    let target = random.integer(1...(running.last ?? 1))
    var low = 0
    var high = running.count - 1
    while low < high {
      let middle = (low + high) / 2
      if running[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The indices of the heaviest counties, in code order.
  func heaviest(_ count: Int) -> [Int] {
    let ranked = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    return ranked.prefix(count).sorted()
  }

  private static func shares(
    of prefecture: PrefecturePopulation
  ) -> [(county: AreaCode, weight: Int)] {
    guard let code = AreaCode(prefecture.code)
    else { preconditionFailure("The populations name known prefectures.") }
    let counties = Divisions.children(of: code)
    let parts = counties.reduce(0) { $0 + part(of: $1) }
    return counties.map { county in
      let people = prefecture.thousands * 1_000 * part(of: county) / parts
      return (county.code, people * prefecture.upliftPercent / 100)
    }
  }

  /// The part of a prefecture's people that a county of its type holds, an ordinary county being
  /// 10.
  private static func part(of county: Division) -> Int {
    if county.label.zh.hasSuffix("自治县") { return 5 }
    if county.label.zh.hasSuffix("区") { return 13 }
    return county.label.zh.hasSuffix("市") ? 12 : 10
  }
}
