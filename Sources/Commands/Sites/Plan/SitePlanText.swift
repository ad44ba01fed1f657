import Disclosure
import Domain
import Published

/// What a release would show, in words for the office that publishes it.
struct SitePlanText {
  private let outlook: ReleaseOutlook
  private let words: SitePlanWords

  init(_ outlook: ReleaseOutlook, in language: Language) {
    self.outlook = outlook
    words = SitePlanWords(language: language)
  }

  var text: String {
    let parts = [head, why, tables, refused, longer + higher, insiders].filter { !$0.isEmpty }
    return parts.joined(separator: "\n")
  }

  /// A line for each table: name, period, numbers shown and hidden; refused ones show nothing.
  var plain: String {
    let shown = outlook.release.tables.map {
      "\($0.name)\t\($0.period)\t\($0.publishedCount)\t\($0.hiddenCount)\n"
    }
    let refused = outlook.release.refused.map { "\($0.name)\t\($0.period)\t0\t\n" }
    return (shown + refused).joined()
  }

  private var head: String {
    paragraph(words.title(outlook.release)) + paragraph(words.nature)
      + paragraph(words.sum(outlook))
  }

  private var why: String {
    outlook.hidden == 0 ? "" : paragraph(words.why(hidden: units, outlook.rule))
  }

  /// What hidden numbers count.
  private var units: Set<PublishedTable.Unit> {
    Set(outlook.release.tables.filter { $0.hiddenCount > 0 }.map(\.unit))
  }

  private var tables: String {
    guard !outlook.sections.isEmpty else { return "" }
    var text = words.tablesTitle + "\n"
    for (place, section) in outlook.sections.enumerated() {
      let before = place > 0 ? outlook.sections[place - 1] : nil
      text += paragraph(words.title(section), indent: 2)
      text += paragraph(words.extent(section), indent: 4)
      if !section.pools.isEmpty { text += paragraph(words.pooled(section.pools), indent: 4) }
      text += lines(section, after: before).map { paragraph($0, indent: 4) }.joined()
    }
    return text
  }

  private func lines(_ section: OutlookSection, after before: OutlookSection?) -> [String] {
    if section.rows.count == 1, let row = section.rows.first {
      return row.isWhole ? [] : [words.hiddenCategories(row.hidden)]
    }
    let none = section.rows.filter { !$0.isTotalShown }
    let part = section.rows.filter { $0.isTotalShown && !$0.isWhole }
    let isRepeated =
      none.count > 1
      && before?.rows.filter { !$0.isTotalShown }.map(\.label) == none.map(\.label)
    let absent =
      isRepeated
      ? [words.sameAsAbove]
      : groups(none).map { words.notShown($0.labels, countedIn: $0.countedIn) }
    return absent
      + groups(part).map { words.shownInPart($0.labels, countedIn: $0.countedIn) }
  }

  /// Rows by where they are counted, in the order of the table.
  private func groups(
    _ rows: [OutlookSection.Row]
  ) -> [(countedIn: Label?, labels: [Label])] {
    var groups: [(countedIn: Label?, labels: [Label])] = []
    for row in rows {
      if let place = groups.firstIndex(where: { $0.countedIn == row.countedIn }) {
        groups[place].labels.append(row.label)
      } else {
        groups.append((row.countedIn, [row.label]))
      }
    }
    return groups
  }

  /// Refused tables by their reason, each reason once.
  private var refused: String {
    let tables = outlook.release.refused
    guard !tables.isEmpty else { return "" }
    var groups: [[RefusedTable]] = []
    for table in tables {
      let place = groups.firstIndex {
        $0[0].reason == table.reason && $0[0].period == table.period
      }
      if let place { groups[place].append(table) } else { groups.append([table]) }
    }
    return words.refusedTitle + "\n" + groups.map(text(of:)).joined()
  }

  private func text(of tables: [RefusedTable]) -> String {
    paragraph(words.reason(tables[0]), indent: 2)
      + hopes(for: tables[0]).map { paragraph($0, indent: 2) }.joined()
      + paragraph(words.names(tables), indent: 4)
  }

  /// What a longer period and the levels above would do for a table that is refused for being too few.
  private func hopes(for table: RefusedTable) -> [String] {
    guard table.isTooFew else { return [] }
    let others = outlook.others(for: table)
    guard !others.isEmpty else { return [words.noOther] }
    let isLonger = others.contains { $0.level == outlook.release.level }
    var tried: [[OtherRelease]] = []
    for other in others {
      if let place = tried.firstIndex(where: { $0[0].isLike(other) }) {
        tried[place].append(other)
      } else {
        tried.append([other])
      }
    }
    let elsewhere = others.filter { $0.outcome == .tooFew && $0.area != nil }
    return (isLonger ? [] : [words.noLonger]) + tried.map(words.others)
      + (elsewhere.isEmpty ? [] : [words.elsewhere(elsewhere)])
  }

  /// What a longer period would do for what is hidden.
  private var longer: String { outlook.longer.map { paragraph(words.longer($0)) }.joined() }

  /// What the levels above would do for it.
  private var higher: String {
    let others = outlook.higher.filter { $0.area != nil }
    return others.isEmpty ? "" : paragraph(words.higher(others, than: outlook.release))
  }

  /// Which offices could compute numbers of others from their own.
  private var insiders: String {
    guard !outlook.exposures.isEmpty else {
      return outlook.sections.contains { $0.rows.count > 1 && $0.hidden > 0 }
        ? paragraph(words.noInsider) : ""
    }
    var areas: [AreaPool: Set<AreaPool>] = [:]
    for exposure in outlook.exposures { areas[exposure.office, default: []].insert(exposure.area) }
    let pairs = areas.sorted { $0.key.code < $1.key.code }.map { office, others in
      words.computes(office.label, others.sorted { $0.code < $1.code }.map(\.label))
    }
    return paragraph(words.insiders(outlook.exposures.count))
      + pairs.map {
        paragraph($0, indent: 2)
      }.joined()
  }

  private func paragraph(_ text: String, indent: Int = 0) -> String {
    Wrapping.wrap(text, indent: indent)
  }
}
