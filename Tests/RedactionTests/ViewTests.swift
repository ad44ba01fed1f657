import Testing

@testable import Redaction

/// The elements of an array stay where they are while it lives: what `View(of:)` relies on.
struct ViewTests {
  private static let table = (0..<5_000).map { UInt32($0) }

  private func address(_ array: [UInt32]) -> UInt {
    unsafe array.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
  }

  @Test func `an array gives one address, however often and from wherever it is asked`() async {
    var grown: [UInt32] = []
    for value in 0..<5_000 { grown.append(UInt32(value)) }
    let literal: [UInt32] = [1, 2, 3]
    let cut = Array(grown[10..<4_000])
    for array in [Self.table, grown, literal, cut] {
      let first = address(array)
      let copy = array
      #expect(address(copy) == first)
      let addresses = await withTaskGroup(of: UInt.self) { group in
        for _ in 0..<32 { group.addTask { address(array) } }
        return await group.reduce(into: Set<UInt>()) { $0.insert($1) }
      }
      #expect(addresses == [first])
    }
  }

  @Test func `a view reads the array's elements, and no other change is seen`() {
    let array = (0..<1_000).map { UInt32($0 * 7) }
    withExtendedLifetime(array) {
      let view = View(of: array)
      var other = array
      for place in other.indices { other[place] = 1 }
      var noise: [[UInt32]] = []
      for _ in 0..<200 { noise.append(Array(repeating: 9, count: 1_000)) }
      #expect(Array(view) == array)
      #expect(noise.count == 200 && other.allSatisfy { $0 == 1 })
    }
  }

  @Test func `a search outlives nothing it looks at`() {
    // Each scanner goes as soon as it was asked: what it looked at was there until then.
    for round in 0..<50 {
      let hits = LeakScanner(known: [KnownValue(kind: .person, text: "甄试例")])
        .hits(in: "\(round) 甄试例")
      #expect(hits.count == 1)
    }
  }

  @Test func `an empty array gives an empty view`() {
    #expect(View(of: [UInt32]()).count == 0)
  }

  @Test func `stepwise sums agree with Luhn's check done by hand`() {
    // 79927398713 passes, the worked example of Luhn's patent as it is usually quoted.
    Passage.read(Folding("79927398713 79927398710 0000")) { passage in
      var sums = LuhnSums(passage.numbers)
      // Zeros are no number; 39 adds up to 9 + 6 = 15, and 98 to 8 + 9 = 17.
      let found = [0..<11, 11..<22, 22..<26, 5..<7, 6..<8].map { sums.pass($0) }
      #expect(found == [true, false, false, false, false])
    }
  }
}
