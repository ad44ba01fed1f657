import Testing

@testable import Domain

struct RandomIDTests {
  @Test func `an id reads back from its bytes and from its hexadecimal digits`() {
    let id = EntryID(Bits128(high: 0x0123_4567_89AB_CDEF, low: 0x00FE_DCBA_9876_5432))
    #expect(id.description == "0123456789abcdef00fedcba98765432")
    #expect(EntryID(hex: id.description) == id)
    #expect(EntryID(hex: id.description.uppercased()) == id)
    #expect(id.bytes.count == Bits128.byteCount)
    #expect(EntryID(bytes: id.bytes) == id)
  }

  @Test func `bytes of another length are refused`() {
    for count in [0, 1, 15, 17, 32] {
      #expect(EntryID(bytes: [UInt8](repeating: 7, count: count)) == nil)
    }
  }

  @Test(arguments: [
    "", "0123456789abcdef00fedcba9876543", "0123456789abcdef00fedcba987654321",
    "+123456789abcdef00fedcba98765432", "0123456789abcdef+0fedcba98765432",
    "0123456789abcdeg00fedcba98765432", " 123456789abcdef00fedcba98765432",
  ])
  func `a text that is not 32 hexadecimal digits is refused`(text: String) {
    #expect(EntryID(hex: text) == nil)
  }

  @Test func `ids order by their bits, the high ones first`() {
    let ids = [(0, 1), (0, UInt64.max), (1, 0), (.max, 0)].map {
      ChainID(Bits128(high: $0.0, low: $0.1))
    }
    #expect(ids == ids.reversed().sorted())
  }
}
