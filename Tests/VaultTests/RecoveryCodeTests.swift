import Testing

@testable import Vault

@Suite struct `A recovery code` {
  let key: RecoveryKey
  let groups: [String]

  init() throws {
    key = try RecoveryKey.generate()
    groups = key.code.groups
  }

  @Test func `gives the recovery key back`() throws {
    let again = try RecoveryKey(code: groups.joined(separator: "-"))
    #expect(again.recipient.publicKey == key.recipient.publicKey)
    let sealed = try key.recipient.publicKey.seal(ScopeKey.generate(), info: [])
    _ = try again.recipient.openScopeKey(sealed, info: [])
  }

  @Test func `is 15 groups of 5 characters nobody confuses`() {
    #expect(groups.count == 15)
    #expect(groups.allSatisfy { $0.utf8.count == 5 })
    #expect(groups.joined().allSatisfy { !"0O1IL".contains($0) && !$0.isLowercase })
    #expect(RecoveryCode.alphabet.count == 31)
    #expect(Set(RecoveryCode.alphabet).count == 31)
  }

  @Test func `is read however it was typed`() throws {
    let fullWidth = groups.joined(separator: "　").unicodeScalars.map { scalar in
      scalar.isASCII ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
    }
    let ways = [
      groups.joined(), groups.joined(separator: " "), groups.joined(separator: " – "),
      groups.joined(separator: "\n").lowercased(), "  " + groups.joined(separator: "——") + "\n",
      groups.joined().lowercased(), String(String.UnicodeScalarView(fullWidth)),
      groups.joined().map { "\($0) " }.joined(),
    ]
    for way in ways {
      #expect(try RecoveryKey(code: way).recipient.publicKey == key.recipient.publicKey)
    }
  }

  @Test func `finds every single wrong character and names its group`() {
    for (index, group) in groups.enumerated() {
      for position in 0..<5 {
        for other in RecoveryCode.alphabet + Array("0O1IL!".utf8) {
          var bytes = Array(group.utf8)
          guard bytes[position] != other else { continue }
          bytes[position] = other
          expectWrong([index + 1]) { $0[index] = String(decoding: bytes, as: UTF8.self) }
        }
      }
    }
  }

  @Test func `finds every swap of neighbours in a group`() {
    for (index, group) in groups.enumerated() {
      for position in 0..<4 {
        var bytes = Array(group.utf8)
        guard bytes[position] != bytes[position + 1] else { continue }
        bytes.swapAt(position, position + 1)
        expectWrong([index + 1]) { $0[index] = String(decoding: bytes, as: UTF8.self) }
      }
    }
  }

  @Test func `finds groups in each other's place`() {
    for index in 0..<14 where groups[index] != groups[index + 1] {
      expectWrong([index + 1, index + 2]) { $0.swapAt(index, index + 1) }
    }
  }

  @Test func `names every wrong group at once, a short and a long one included`() {
    expectWrong([3, 9, 15]) {
      $0[2].removeLast()
      $0[8].append("2")
      $0[14] = "ÄÖÜ汉字"
    }
  }

  @Test func `has one length`() {
    for text in ["", "ABC", groups.joined() + "2", String(groups.joined().dropLast())] {
      let found = text.count
      #expect(throws: RecoveryCodeError.wrongLength(expected: 75, found: found)) {
        try RecoveryKey(code: text)
      }
    }
  }

  @Test func `has groups that belong together`() throws {
    var mixed = groups
    mixed[1] = try RecoveryKey.generate().code.groups[1]
    try #require(mixed != groups)
    #expect(throws: RecoveryCodeError.damaged) {
      try RecoveryKey(code: mixed.joined(separator: " "))
    }
    let largest = (1...15).map { group in
      let digits = [30, 30, 30, 30]
      let all = digits + [RecoveryCode.checkDigit(digits, group: group)]
      return String(decoding: all.map { RecoveryCode.alphabet[$0] }, as: UTF8.self)
    }
    #expect(throws: RecoveryCodeError.damaged) {
      try RecoveryKey(code: largest.joined(separator: " "))
    }
  }

  @Test func `shows nothing of itself`() {
    #expect("\(key) \(key.code)" == "RecoveryKey(…) RecoveryCode(…)")
    #expect(Mirror(reflecting: key.code).children.isEmpty)
  }

  private func expectWrong(
    _ wrong: [Int], sourceLocation: SourceLocation = #_sourceLocation,
    change: (inout [String]) -> Void
  ) {
    var changed = groups
    change(&changed)
    #expect(throws: RecoveryCodeError.wrongGroups(wrong), sourceLocation: sourceLocation) {
      try RecoveryKey(code: changed.joined(separator: "-"))
    }
  }
}
