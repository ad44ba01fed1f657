import Testing

@testable import Domain

struct MeasureTests {
  @Test(arguments: [
    ("0", 0), ("4", 40_000), ("-0.5", -5_000), ("12.3456", 123_456), ("0.0001", 1),
    ("10000", 100_000_000),
  ])
  func `decimals are read exactly and written back`(text: String, units: Int) {
    #expect(Measure(text)?.units == units)
    #expect(Measure(units: units).description == text)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1.23456", "1e3", "+1", "10001", "1,5", "１", "--1"])
  func `anything else is no number`(text: String) { #expect(Measure(text) == nil) }

  @Test(arguments: [
    (25_000, 137_500, 343_750), (-5_000, 30_000, -15_000), (1, 5_000, 1), (1, 4_999, 0),
    (-1, 5_000, -1),
  ])
  func `products are rounded to four places, halves away from zero`(
    one: Int, other: Int, product: Int
  ) {
    #expect((Measure(units: one) * Measure(units: other)).units == product)
  }

  @Test func `the largest product there can be does not overflow`() throws {
    let largest = try #require(Measure("\(Measure.largest)"))
    // 200 items of 1000 points each: 10,000 × 1000 × 200 × 10,000.
    let raw = largest * 1_000 * 200
    #expect((raw * largest).description == "20000000000000")
  }
}
