import Domain

/// What was answered to today's list.
enum TodayAnswer {
  case leave
  /// The number of a duty, from 1.
  case duty(Int)
  /// A case, and the kind of milestone if it was typed too.
  case log(CaseNumber, kind: String?)
  /// What looks like a case number, or a part of one, and is none.
  case badNumber(String)
  /// A command of the shell.
  case command
  case unclear

  init(_ line: String) {
    let text = line.halfWidth.trimmed
    switch text.lowercased() {
    case "", "q", "退出":
      self = .leave
      return
    default: break
    }
    if let number = Int(text) {
      self = .duty(number)
      return
    }
    let words = text.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    guard words[0].lowercased() != "guitu" else {
      self = .command
      return
    }
    do {
      let kind = words.count > 1 ? words[1] : nil
      self = .log(try CaseNumber(words[0]), kind: kind)
    } catch {
      let isLong = words[0].unicodeScalars.filter { $0 != "-" }.count > 4
      let isNumber = isLong || words[0].contains { $0.isASCII && $0.isNumber }
      self = isNumber ? .badNumber(words[0]) : .unclear
    }
  }

  static let question = Label(
    "填序号办理,或填“个案 事项”;回车退出: ", "A number records it, or CASE KIND; Enter leaves: ")

  static let noCommand = Label(
    "这里不接命令:填序号或“个案 事项”;其他命令,先回车退出再输入。",
    "No command is taken here: a number or CASE KIND; Enter leaves, then type the command.")

  static let expected = Label(
    "请填清单中的序号,或如“222-222-222 心理疏导”;直接回车退出。",
    "Type a number from the list, or such as 222-222-222 counselling; Enter leaves.")
}
