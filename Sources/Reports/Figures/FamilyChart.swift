import Charts
import Domain
import Markdown
import Published

/// Makes charts of a family of tables, a bar for each.
struct FamilyChart {
  let family: TableFamily
  let ownTitle: String?
  let rules: [RuleNote]
  let words: Words

  /// Bars of one category.
  func bars(_ part: String) -> HTML {
    let chart = BarChart(
      text("bars", words.barsDescription(title)),
      bars: family.members.compactMap { member in
        member.table.value(part, in: family.area).map {
          BarChart.Bar(label: label(member), value: $0)
        }
      })
    let category = family.categories.first { $0.code == part }?.label[words.language]
    return ChartFrame.framed(chart.svg, caption: caption(category))
  }

  /// Bars made of all categories.
  var stacked: HTML {
    let chart = StackedChart(
      text("stacked", words.stackedDescription(title)),
      parts: ChartFrame.parts(family.categories, words),
      rows: family.members.compactMap { member in
        member.table.total(in: family.area).map {
          StackedChart.Row(
            label: label(member), values: member.table[family.area].dropLast(), total: $0)
        }
      })
    return ChartFrame.framed(chart.legend + chart.svg, caption: caption(nil))
  }

  private var first: PublishedTable? { family.whole ?? family.members.first?.table }

  private var title: String { ownTitle ?? first?.title[words.language] ?? "" }

  private func label(_ member: TableFamily.Member) -> String {
    let notes = Dictionary(
      rules.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    return family.label(member, rules: notes)[words.language]
  }

  private func caption(_ category: String?) -> String {
    let parts = [
      title, category, first?.period.label[words.language],
      first.map(words.unitLine),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func text(_ kind: String, _ description: String) -> ChartText {
    ChartText(
      id: "\(kind)-family-\(family.name)", title: title, description: description,
      hidden: words.hidden)
  }
}
