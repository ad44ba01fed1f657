import Redaction
import Testing

/// Addresses, schools and relatives in English text.
struct EnglishPhraseTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] { redactor.told(text) }

  @Test(arguments: [
    "Room 402, Building 3, Longdu South Road", "Huopu village, group 2",
    "No. 88 Longdu South Road", "12 Longdu Road, Unit 3, Floor 2",
  ])
  func `an address is certain with a number`(address: String) {
    #expect(found("She stays at \(address) now.") == ["address true \(address)"])
  }

  @Test func `a name of a place alone is doubtful`() {
    #expect(found("She lives in Huopu Village.") == ["address false Huopu Village"])
  }

  @Test(arguments: [
    (
      "at Wanda Aixin School, Grade 5 Class 3 since",
      "school true Wanda Aixin School, Grade 5 Class 3"
    ),
    ("at Zhaojue No. 1 Middle School since", "school false Zhaojue No. 1 Middle School"),
    ("met Zhang's sister", "kin true Zhang's sister"),
    ("the sister of Zhang came", "kin true sister of Zhang"),
    ("a daughter of Wang Xiuying", "kin true daughter of Wang Xiuying"),
    ("met Wang Xiuying's son", "kin true Wang Xiuying's son"),
  ])
  func `a school and a relative are found`(text: String, finding: String) {
    #expect(found(text) == [finding])
  }

  @Test(arguments: [
    "In this village and on the road", "The Village committee", "her sister of course",
    "Room for 2",
    "the school is closed", "Each Primary School", "the child's mother", "Build a road map, step 3",
    "see Section 4, Table 2", "the son of a farmer", "group 2 of the training",
  ])
  func `plain English is none`(text: String) {
    #expect(found(text) == [])
  }
}
