import Domain

/// All values of a form, numbered and aligned, before anything is done.
struct CheckScreen {
  let sheet: Sheet
  let language: Language

  var text: String {
    var columns = Columns()
    for (number, place) in sheet.shown.enumerated() {
      columns.add(
        "\(number + 1)", sheet.form.fields[place].label[language],
        value(at: place).split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    return Label("\n请核对:\n", "\nPlease check:\n")[language] + columns.text(indent: 2)
  }

  /// What a field holds; where it changes something, what that is now and what it becomes.
  private func value(at place: Int) -> String {
    if isSealed(place) { return CheckScreen.sealed[language] }
    if let begun = sheet.unfinished, begun.place == place {
      return begun.text + CheckScreen.unfinished[language]
    }
    let shown = sheet.answers.readings[place]?.shown[language]
    guard let current = sheet.form.fields[place].current?[language] else { return shown ?? "—" }
    return shown.map { "\(current) → \($0)" } ?? current
  }

  private func isSealed(_ place: Int) -> Bool {
    sheet.form.fields[place].text.map(sheet.answers.sealed.contains) ?? false
  }

  /// What stands for a text that goes to the identity scope.
  private static let sealed = Label("(封在身份范围)", "(sealed with the identity)")

  /// What stands behind a text that was begun and not finished.
  private static let unfinished = Label("…(没写完)", " … (not finished)")

  static let question = Label(
    "回车确认,填序号修改,< 回上一项,q 取消: ",
    "Enter confirms, a number changes, < goes back, q cancels: ")
}

/// What was answered to the check screen.
enum CheckAnswer {
  case right
  case cancel
  case change(Int)
  case back
  case unclear

  init(_ line: String) {
    switch line.halfWidth.trimmed.lowercased() {
    case "", "y", "yes", "是", "对", "确认", "保存": self = .right
    case "q", "n", "no", "否", "不", "取消": self = .cancel
    case let line where line.asksBack: self = .back
    case let text: self = Int(text).map(CheckAnswer.change) ?? .unclear
    }
  }

  static let nothingChanged = Label(
    "还没有改任何一项:填上面的序号来改,或填 q 取消。",
    "Nothing is changed yet: type a number from above to change it, or q to cancel.")

  static let expected = Label(
    "请按回车、填上面的序号、< 或 q。", "Press Enter, or type a number from above, or < or q.")
}
