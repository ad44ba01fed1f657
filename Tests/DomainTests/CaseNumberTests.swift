import Testing

@testable import Domain

struct CaseNumberTests {
  private static let sample = (0..<40).map {
    CaseNumber(random: ($0 &* 21_690_000_011 &+ 17) % CaseNumber.randomCount)
  }

  @Test func `every single wrong character is caught`() {
    for number in CaseNumberTests.sample {
      for place in 0..<CaseNumber.length {
        for letter in CaseNumber.alphabet {
          var characters = Array(number.characters)
          guard characters[place] != letter else { continue }
          characters[place] = letter
          #expect(throws: CaseNumberError.wrongCheck) { try CaseNumber(String(characters)) }
        }
      }
    }
  }

  @Test func `every swap of two different characters is caught, neighbours or not`() {
    for number in CaseNumberTests.sample {
      for first in 0..<CaseNumber.length {
        for second in (first + 1)..<CaseNumber.length {
          var characters = Array(number.characters)
          guard characters[first] != characters[second] else { continue }
          characters.swapAt(first, second)
          #expect(throws: CaseNumberError.wrongCheck) { try CaseNumber(String(characters)) }
        }
      }
    }
  }

  @Test func `a number reads back from what it is written as`() throws {
    for number in CaseNumberTests.sample {
      #expect(try CaseNumber(number.description) == number)
      #expect(try CaseNumber(number.characters) == number)
      #expect(number.description.split(separator: "-").map(\.count) == [3, 3, 3])
    }
  }

  @Test func `case, spaces and dashes do not matter`() throws {
    let number = CaseNumber(random: 123_456_789_012)
    let spelled = number.description.lowercased()
    #expect(try CaseNumber(spelled) == number)
    #expect(try CaseNumber(spelled.replacing("-", with: " ")) == number)
    #expect(try CaseNumber(spelled.replacing("-", with: "－")) == number)
    #expect(try CaseNumber(" \(spelled) ") == number)
  }

  @Test func `random values at both ends give numbers of their own`() throws {
    let first = CaseNumber(random: 0)
    let last = CaseNumber(random: CaseNumber.randomCount - 1)
    #expect(first.characters == "222222222")
    #expect(first < last)
    #expect(try CaseNumber(last.description) == last)
    #expect(Set((0..<5_000).map { CaseNumber(random: $0) }).count == 5_000)
  }

  @Test func `what is wrong with a text is said`() {
    #expect(throws: CaseNumberError.foreignCharacter("O")) { try CaseNumber("O22-222-222") }
    #expect(throws: CaseNumberError.foreignCharacter("中")) { try CaseNumber("22中-222-222") }
    #expect(throws: CaseNumberError.wrongLength(8)) { try CaseNumber("222-222-22") }
    #expect(throws: CaseNumberError.wrongLength(10)) { try CaseNumber("222-222-222-2") }
    #expect(throws: CaseNumberError.wrongLength(0)) { try CaseNumber("") }
    #expect(throws: CaseNumberError.wrongCheck) { try CaseNumber("222-222-223") }
  }

  @Test func `letters that look like digits are not in the alphabet`() {
    #expect(CaseNumber.alphabet.count == 31)
    #expect(Set(CaseNumber.alphabet).isDisjoint(with: "0O1IL"))
  }

  @Test func `stored characters are read as written, and as nothing else`() throws {
    for value: UInt64 in [0, 1, 31, 99_999, CaseNumber.randomCount - 1] {
      let number = CaseNumber(random: value)
      let text = number.characters
      #expect(CaseNumber(characters: text) == number)
      #expect(try CaseNumber(number.description) == number)
      for wrong in [text.lowercased(), String(text.dropLast()), text + "2", number.description] {
        #expect(CaseNumber(characters: wrong) == nil || wrong == text)
      }
      let swapped = String(text.dropFirst()) + text.prefix(1)
      #expect(CaseNumber(characters: swapped) == nil || swapped == text)
    }
  }
}
