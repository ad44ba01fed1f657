import Domain

/// A dedicated file as people read it at a terminal.
struct FileText {
  let file: DedicatedFile
  let details: MilestoneDetails
  let language: Language

  var text: String { heading + facts + "\n" + contents + hint }

  private var heading: String {
    let title = Label("专门档案", "Dedicated file")[language]
    let share = Label(
      "已有 \(file.presentCount)/\(file.sections.count) 部分(\(file.completeness)%)",
      "\(file.presentCount) of \(file.sections.count) parts (\(file.completeness)%)")[language]
    return "\(title)  \(file.number)  \(share)\n"
  }

  private var facts: String {
    var columns = Columns()
    func add(_ label: Label, _ value: String?) {
      if let value { columns.add(label[language], value) }
    }
    add(
      Label("建档", "Opened"),
      file.opened?.spoken(language) ?? Label("尚未建档", "not opened yet")[language])
    add(Label("档案编号", "Number"), details.reference)
    add(Label("保管单位", "Kept by"), details.provider)
    add(Label("居住地", "Residence"), Divisions.fullName(of: file.area)[language])
    for transfer in file.transfers {
      let (from, to) = (short(transfer.from), short(transfer.to))
      add(Label("移交", "Handed on"), "\(transfer.date)  \(from) → \(to)")
    }
    return columns.text(indent: 2)
  }

  /// A division's own name and its code, which tells it from others of that name.
  private func short(_ area: AreaCode) -> String {
    "\(Divisions[area].label[language]) \(area)"
  }

  private var contents: String {
    var columns = Columns()
    columns.add(
      "", Label("部分", "Part")[language], Label("有无", "Has")[language],
      Label("首次", "First")[language], Label("最近", "Last")[language],
      Label("项数", "#")[language])
    for section in file.sections {
      let dates = section.dates
      columns.add(
        "\(section.part.number)", section.part.label[language], presence(of: section),
        dates.map { day($0.first) } ?? "—", dates.map { day($0.last) } ?? "—",
        "\(section.elements.count)")
    }
    return columns.text()
  }

  /// A date without its minute, for which the columns have no room.
  private func day(_ date: EventDate) -> String {
    date.minute == nil ? date.readable : "\(date.earliest)"
  }

  /// Yes or no, with a star where it was noted by hand.
  private func presence(of section: FileSection) -> String {
    let word = section.isPresent ? Label("有", "yes") : Label("缺", "no")
    return word[language] + (section.note == nil ? "" : "*")
  }

  private var hint: String {
    guard file.sections.contains(where: { $0.note != nil }) else { return "" }
    return Label("* 人工登记,以此为准\n", "* noted by hand, which counts\n")[language]
  }
}
