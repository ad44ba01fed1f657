import Domain

/// What stands above the questions.
extension IdentityGuide {
  var head: [String] {
    wrapped([
      Label("登记个案 \(number) 的身份", "Who the person of case \(number) is"),
      Label(
        "? 看说明,< 回上一项,Ctrl-C 中断;中断后不留任何内容",
        "? explains, < goes back, Ctrl-C stops; nothing of it is left then"),
    ]) + [""]
  }

  /// The values so far, as many as fit, and what there is to say.
  func rows(_ sheet: IdentitySheet, _ said: [Label]) -> [String] {
    let tail = (sheet.isEmpty ? [] : [""]) + wrapped(said)
    let room = dialogue.rows - head.count - tail.count
    return head + values(sheet).flatMap(\.self).suffix(max(0, room)) + tail
  }

  /// All values on one screen, or on several where one is too small.
  func pages(_ sheet: IdentitySheet, _ said: [Label]) -> [[String]] {
    let tail = [""] + wrapped(said)
    let room = max(1, dialogue.rows - head.count - tail.count)
    var pages: [[String]] = [[]]
    for value in values(sheet) {
      if !pages[pages.count - 1].isEmpty, pages[pages.count - 1].count + value.count > room {
        pages.append([])
      }
      pages[pages.count - 1] += value
    }
    return pages.map { head + $0 + tail }
  }

  /// Every value with its number and kind; a longer one goes on in the next row.
  private func values(_ sheet: IdentitySheet) -> [[String]] {
    let spots = sheet.spots
    let width = spots.map { DisplayWidth.of($0.kind.label[language]) }.max() ?? 0
    let digits = "\(spots.count)".count
    return spots.enumerated().map { place, spot in
      let number = DisplayWidth.pad("\(place + 1)", to: digits + 2)
      let label = DisplayWidth.pad(spot.kind.label[language], to: width + 2)
      let text = "  " + number + label + (sheet[spot] ?? "")
      return LineLayout(
        question: text.printable, line: EditedLine(), columns: dialogue.columns + 1
      ).rows
    }
  }

  private func wrapped(_ labels: [Label]) -> [String] {
    labels.flatMap { Wrapping.lines($0[language], room: dialogue.columns) }
  }
}
