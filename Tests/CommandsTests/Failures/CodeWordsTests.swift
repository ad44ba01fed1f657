import Domain
import Testing

@testable import Commands

@Suite struct `A value that is no code` {
  private let kinds = MilestoneKind.allCases.map(\.choice)
  private let steps = Step.allCases.map(\.choice)

  @Test(arguments: [
    ("xinli", "心理疏导(counselling)", "counselling"),
    ("counseling", "心理疏导(counselling)", "counselling"),
    ("心理", "心理疏导(counselling)", "counselling"),
    ("vist", "回访(visit)", "visit"),
  ])
  func `is answered by the kinds that may be meant`(typed: String, zh: String, en: String) {
    let words = CodeWords.words("KIND", typed, among: kinds)
    #expect(words.zh.hasPrefix("事项:没有“\(typed)”;是不是 "))
    #expect(words.zh.contains(zh), "\(words.zh)")
    #expect(words.en.hasPrefix("KIND: there is no “\(typed)”; did you mean "))
    #expect(words.en.contains(en), "\(words.en)")
  }

  @Test func `is told where a long list stands`() {
    let words = CodeWords.words("KIND", "frobnicate", among: kinds)
    #expect(words.zh == "事项:没有“frobnicate”;共69种,见 guitu help 代码")
    #expect(words.en == "KIND: there is no “frobnicate”; there are 69, see guitu help codes")
  }

  @Test func `is told all of a short list`() {
    let words = CodeWords.words("--step", "frobnicate", among: steps)
    #expect(words.zh.hasPrefix("--step:没有“frobnicate”;可用:已申请(requested)、"))
    #expect(words.en.hasPrefix("--step: there is no “frobnicate”; there are: requested, "))
    for step in Step.allCases { #expect(words.en.contains(step.rawValue)) }
  }

  @Test func `names a missing value by its word in the usage`() throws {
    let desk = try Desk()
    #expect(try desk.run("log").err.contains("缺少 个案、事项"))
    #expect(try desk.run("log", language: "en").err.contains("Missing CASE, KIND"))
  }
}
