import Domain

/// Asks who a person is, value by value, and shows all of it for a check; what is broken off is gone.
struct IdentityGuide {
  let dialogue: PrivateDialogue
  let number: CaseNumber
  let reading: IdentityReading
  let language: Language

  /// What is to be kept; an identity that is there already is shown for changes at once.
  ///
  /// - Throws: `Cancelled` where who fills it in decides against it, `Interrupted`.
  func run(from before: Identity?) throws -> Identity {
    var sheet = IdentitySheet(before)
    return try dialogue.use {
      if before == nil { try askInTurn(&sheet) }
      try check(&sheet)
      return sheet.identity
    }
  }

  private enum Answer {
    /// The value, or nothing where there is none or it is to be taken away.
    case value(String?)
    case back
  }

  /// Asks for every kind, for some of them until there are no more; `<` goes back to the one before.
  private func askInTurn(_ sheet: inout IdentitySheet) throws {
    let kinds = Identity.Kind.allCases
    var (place, index) = (0, 0)
    var said: [Label] = []
    while place < kinds.count {
      let spot = IdentitySheet.Spot(kind: kinds[place], index: index)
      switch try ask(spot, in: sheet, saying: said) {
      case .value(let value):
        sheet.set(value, at: spot)
        let goesOn = value != nil && kinds[place].isAskedAgain
        (place, index) = goesOn ? (place, index + 1) : (place + 1, 0)
        said = []
      case .back where index > 0: (index, said) = (index - 1, [])
      case .back where place > 0:
        (place, said) = (place - 1, [])
        index = max(0, sheet.count(of: kinds[place]) - 1)
      case .back: said = [Label("这是第一项。", "This is the first question.")]
      }
    }
  }

  /// Asks for one value until it is clear; of an odd one it is said why, and it is offered.
  private func ask(
    _ spot: IdentitySheet.Spot, in sheet: IdentitySheet, saying said: [Label] = []
  ) throws -> Answer {
    var current = sheet[spot]
    var said = said
    while true {
      let question = IdentityQuestion(kind: spot.kind, before: spot.index, current: current)
      let line = try dialogue.ask(question.words[language], below: rows(sheet, said)).trimmed
      switch line.halfWidth {
      case let line where line.asksBack: return .back
      case "?": said = [question.expected]
      case "": return .value(current)
      case "-": return .value(nil)
      default:
        let value = reading.value(line, spot.kind)
        let doubts = reading.doubts(about: value, spot.kind)
        if doubts.isEmpty || value == current { return .value(value) }
        (current, said) = (value, doubts + [Self.taken])
      }
    }
  }

  private static let taken = Label(
    "回车照此登记,或重新填写。", "Enter takes it as it stands; or type it again.")

  /// Shows everything until it is right: a number changes a value, a plus sign adds one.
  private func check(_ sheet: inout IdentitySheet) throws {
    var said: [Label] = []
    var page = 0
    while true {
      let pages = self.pages(sheet, said)
      page = min(page, pages.count - 1)
      let isLast = page == pages.count - 1
      let question = isLast ? Self.question : Self.more(page + 1, of: pages.count)
      let line = try dialogue.ask(question[language], below: pages[page])
      said = []
      if line.halfWidth.trimmed == "+" || line.trimmed == "加" {
        try add(to: &sheet)
        continue
      }
      switch CheckAnswer(line) {
      case .right where !isLast: page += 1
      case .right where !sheet.isEmpty: return
      case .right: said = [Label("还没有填任何一项。", "Nothing has been filled in yet.")]
      case .cancel: throw Cancelled()
      case .change(let number) where sheet.spots.indices.contains(number - 1):
        let spot = sheet.spots[number - 1]
        if case .value(let value) = try ask(spot, in: sheet, saying: [Self.removal]) {
          sheet.set(value, at: spot)
        }
      case .back where page > 0: page -= 1
      case .change, .back, .unclear:
        said = [Label("请按回车,或填上面的序号、+、q。", "Press Enter, or type a number, + or q.")]
      }
    }
  }

  private static let removal = Label(
    "回车不变,- 删去这一项。", "Enter leaves it as it is, - takes it away.")

  private static let question = Label(
    "回车登记,填序号修改,+ 添加,q 取消: ", "Enter keeps it, a number changes, + adds, q cancels: ")

  private static func more(_ page: Int, of count: Int) -> Label {
    Label(
      "第 \(page)/\(count) 页,回车看下一页: ", "Page \(page) of \(count), Enter shows the next: ")
  }

  /// Asks for a value more, of a kind chosen from a list.
  private func add(to sheet: inout IdentitySheet) throws {
    let kinds = Identity.Kind.allCases
    let list = ChoiceList(.list(kinds.map(\.choice)), language: language)
    let choices = list.text.split(separator: "\n").map(String.init)
    let line = try dialogue.ask(
      Label("添加哪一类: ", "What to add: ")[language], below: head + choices + [""])
    var check = InputCheck(isAsking: true)
    let word = line.trimmed.halfWidth
    guard let kind = check.code(list.code(of: word) ?? word, "", as: Identity.Kind.self)
    else { return }
    let spot = IdentitySheet.Spot(kind: kind, index: sheet.count(of: kind))
    if case .value(let value?) = try ask(spot, in: sheet) { sheet.set(value, at: spot) }
  }
}
