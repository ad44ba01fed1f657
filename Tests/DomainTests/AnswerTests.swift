import Testing

@testable import Domain

struct AnswerTests {
  private static let all: [Answer] = [.yes, .no, .unknown]

  @Test func `an answer is certain only where both sides or one suffice`() {
    #expect((.no && .unknown) as Answer == .no)
    #expect((.yes && .unknown) as Answer == .unknown)
    #expect((.yes || .unknown) as Answer == .yes)
    #expect((.no || .unknown) as Answer == .unknown)
    #expect(Answer(true) == .yes && Answer(false) == .no)
  }

  @Test func `not of both is one of the nots`() {
    for one in AnswerTests.all {
      for other in AnswerTests.all {
        #expect(!(one && other) == (!one || !other))
        #expect((one && other) == (other && one))
      }
      #expect(!(!one) == one)
    }
  }
}
