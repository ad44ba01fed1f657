/// How many people live in each prefecture, and how many more cases than its people it sends.
///
/// Population: residents in units of 1,000 by the Seventh National Population Census (2020). The
/// single figures are from memory; the sums of the five economic regions and of the province agree,
/// to rounding, with those published on 2021-05-26. Uplift: an assumption about areas that many
/// victims come from, not a finding.
struct PrefecturePopulation {
  let code: String
  let thousands: Int
  let upliftPercent: Int

  static let all: [PrefecturePopulation] = [
    PrefecturePopulation(code: "510100", thousands: 20_938, upliftPercent: 100),
    PrefecturePopulation(code: "510300", thousands: 2_489, upliftPercent: 100),
    PrefecturePopulation(code: "510400", thousands: 1_212, upliftPercent: 100),
    PrefecturePopulation(code: "510500", thousands: 4_254, upliftPercent: 150),
    PrefecturePopulation(code: "510600", thousands: 3_456, upliftPercent: 100),
    PrefecturePopulation(code: "510700", thousands: 4_868, upliftPercent: 100),
    PrefecturePopulation(code: "510800", thousands: 2_306, upliftPercent: 150),
    PrefecturePopulation(code: "510900", thousands: 2_814, upliftPercent: 100),
    PrefecturePopulation(code: "511000", thousands: 3_141, upliftPercent: 100),
    PrefecturePopulation(code: "511100", thousands: 3_160, upliftPercent: 100),
    PrefecturePopulation(code: "511300", thousands: 5_608, upliftPercent: 150),
    PrefecturePopulation(code: "511400", thousands: 2_955, upliftPercent: 100),
    PrefecturePopulation(code: "511500", thousands: 4_589, upliftPercent: 150),
    PrefecturePopulation(code: "511600", thousands: 3_255, upliftPercent: 100),
    PrefecturePopulation(code: "511700", thousands: 5_385, upliftPercent: 150),
    PrefecturePopulation(code: "511800", thousands: 1_435, upliftPercent: 100),
    PrefecturePopulation(code: "511900", thousands: 2_713, upliftPercent: 150),
    PrefecturePopulation(code: "512000", thousands: 2_309, upliftPercent: 100),
    PrefecturePopulation(code: "513200", thousands: 823, upliftPercent: 100),
    PrefecturePopulation(code: "513300", thousands: 1_107, upliftPercent: 100),
    PrefecturePopulation(code: "513400", thousands: 4_858, upliftPercent: 150),
  ]
}
