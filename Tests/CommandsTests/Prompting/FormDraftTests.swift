import Domain
import Testing

@testable import Commands

@Suite struct `The draft of a form` {
  private static let today = Day(number: 20_634)

  /// A form whose last field has a meaning for one of the answers to the first only.
  private func form(
    extra: Bool = false
  ) -> (form: Form, sex: RequiredField<Sex>, note: OptionalField<String>) {
    var form = Form("sample", Label("样", "Sample"))
    let sex = form.required("--sex", Label("性别", "Sex"), .code(Sex.self), given: nil)
    let note = form.required(
      "--note", Label("说明", "Note"), .note(Label("说明", "a note")), given: nil,
      when: { $0[sex] == .female })
    if extra {
      _ = form.optional("--extra", Label("另", "Extra"), .yesNo, given: nil)
    }
    return (form, sex, note)
  }

  private func reading(_ text: String, _ place: Int, of form: Form) throws -> Reading {
    var check = InputCheck(today: Self.today)
    return try #require(form.fields[place].read(text, "", &check))
  }

  @Test func `is taken by the same form alone`() throws {
    let (form, _, _) = form()
    var sheet = Sheet(form: form)
    sheet.set(try reading("female", 0, of: form), at: 0)
    sheet.breakOff("两行\n文字", at: 1)
    let bytes = try FormDraft(
      of: sheet, today: Self.today, now: Moment(Self.today, minute: 1), keeping: { _ in true }
    ).bytes()
    let draft = try #require(FormDraft(bytes, for: form))
    var filled = draft.filled(Sheet(form: form))
    #expect(filled.answers.readings[0]?.value as? Sex == .female)
    #expect(filled.takeUnfinished(at: 1) == "两行\n文字")
    #expect(filled.takeUnfinished(at: 1) == "")
    #expect(FormDraft(bytes, for: self.form(extra: true).form) == nil)
    #expect(FormDraft(Array("{}".utf8), for: form) == nil)
  }

  @Test func `asks for a needed field again whose value was cleared`() throws {
    let (form, _, _) = form()
    var sheet = Sheet(form: form)
    #expect(sheet.nextOpen == 0)
    sheet.set(try reading("female", 0, of: form), at: 0)
    #expect(sheet.nextOpen == 1)
    sheet.set(nil, at: 1)
    #expect(sheet.nextOpen == 1)
    sheet.set(try reading("好", 1, of: form), at: 1)
    #expect(sheet.nextOpen == nil)
    sheet.set(nil, at: 0)
    #expect(sheet.nextOpen == 0)
  }

  @Test func `forgets what an answer takes the meaning of`() throws {
    let (form, _, note) = form()
    var sheet = Sheet(form: form)
    sheet.set(try reading("female", 0, of: form), at: 0)
    sheet.set(try reading("好", 1, of: form), at: 1)
    sheet.set(try reading("male", 0, of: form), at: 0)
    #expect(sheet.answers[note] == nil)
    #expect(sheet.nextOpen == nil && sheet.shown == [0])
    sheet.set(try reading("female", 0, of: form), at: 0)
    #expect(sheet.nextOpen == 1)
  }

  @Test func `lets a condition read a required field that has no value yet`() throws {
    let (form, sex, _) = form()
    #expect(AnswersSoFar(Answers())[sex] == nil)
    #expect(!form.fields[1].applies(Answers()))
    var check = InputCheck(today: Self.today)
    _ = form.given(&check)
    #expect(check.lacksValues)
  }

  @Test func `keeps standard values as words that are read back`() throws {
    var form = Form("sample", Label("样", "Sample"))
    _ = form.required("--sex", Label("性别", "Sex"), .code(Sex.self), given: nil, standard: .unknown)
    _ = form.required("--ages", Label("年龄", "Ages"), .ages, given: nil, standard: 14...18)
    _ = form.required("--yes", Label("是否", "Yes"), .yesNo, given: nil, standard: false)
    _ = form.required(
      "--date", Label("日期", "Date"), .date(), given: nil, standard: EventDate(Self.today))
    _ = form.required("--day", Label("日", "Day"), .day(), given: nil, standard: Self.today)
    _ = form.required(
      "--codes", Label("项", "Codes"), .codes(Sex.self), given: nil, standard: [.male, .female])
    for (place, field) in form.fields.enumerated() {
      let standard = try #require(field.standard)
      var check = InputCheck(today: Day(number: 20_700))
      let read = try #require(field.read(standard.text, "", &check), "\(place)")
      #expect(read.shown == standard.shown)
    }
  }
}
