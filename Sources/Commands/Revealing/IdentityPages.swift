import Domain

/// An identity as pages of a screen, with what is said around it.
struct IdentityPages {
  let number: CaseNumber
  let revealed: [RevealedLine]
  /// Who looks, and when.
  let record: Label
  let isChild: Bool
  let language: Language

  /// The pages for a size of screen, each no higher than that; a screen too small for what is said
  /// around the values shows them alone. A page stands for so many seconds.
  func pages(columns: Int, rows: Int, seconds: Int) -> [[String]] {
    let head = self.head(columns: columns) + [""]
    let lines = self.lines(columns: columns)
    let feet = (1...2).map {
      Wrapping.lines(
        self.foot($0 * lines.count, of: 2 * lines.count, seconds)[language], room: columns - 1)
    }
    let height = head.count + 1 + (feet.map(\.count).max() ?? 0)
    guard rows > height else { return split(lines, by: max(1, rows)) }
    let parts = split(lines, by: rows - height)
    return parts.enumerated().map { place, part in
      let foot = self.foot(place + 1, of: parts.count, seconds)[language]
      return head + part + [""] + Wrapping.lines(foot, room: columns - 1)
    }
  }

  private func split(_ lines: [String], by count: Int) -> [[String]] {
    stride(from: 0, to: max(1, lines.count), by: count).map {
      Array(lines[$0..<min(lines.count, $0 + count)])
    }
  }

  private func head(columns: Int) -> [String] {
    var texts = [
      Label("个案 \(number) 的身份", "Who the person of case \(number) is"),
      Label("本次查看已登记:", "This look is on record: ") + record,
    ]
    if isChild {
      texts.append(
        Label(
          "这是未成年人(或不能排除)的信息,只看办事所需",
          "This is about a child, or may be: read only what the work needs"))
    }
    return texts.flatMap { Wrapping.lines($0[language], room: columns - 1) }
  }

  /// The values under each other; a longer one goes on in the next row.
  private func lines(columns: Int) -> [String] {
    let width =
      revealed.filter { $0.entry == nil }
      .map { DisplayWidth.of($0.label[language]) }.max() ?? 0
    return revealed.flatMap { line in
      let label = DisplayWidth.pad(line.label[language], to: width + 2)
      guard line.entry != nil else { return rows(of: label + line.value, columns) }
      return rows(of: label, columns)
        + line.value.split(separator: "\n").flatMap { rows(of: "  " + $0, columns) }
    }
  }

  private func rows(of text: String, _ columns: Int) -> [String] {
    LineLayout(question: text.printable, line: EditedLine(), columns: columns).rows
  }

  private func foot(_ place: Int, of count: Int, _ seconds: Int) -> Label {
    place < count
      ? Label(
        "第 \(place)/\(count) 页,按任意键看下一页,Ctrl-C 关闭",
        "Page \(place) of \(count); any key shows the next, Ctrl-C closes")
      : Label(
        "按任意键关闭并擦除;\(seconds) 秒后自动关闭",
        "Any key closes and wipes this; it closes by itself after \(seconds) seconds")
  }
}
