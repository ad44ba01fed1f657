import Published

/// What is known without any folder: the division tree, and what the protocol says of its rules.
package struct CommonKnowledge: Sendable {
  /// The areas directly below each area.
  package let children: [String: [String]]
  /// The rows of rules that each department leads, in each way sites told them, today's and earlier;
  /// codes as table names write them.
  package let rules: [[String: [String]]]
  /// The years of age of whom a rule concerns that is due at the rescue, as bands of age write them.
  package let ages: [String: String]

  package init(
    children: [String: [String]], rules: [[String: [String]]] = [], ages: [String: String] = [:]
  ) {
    self.children = children
    self.rules = rules
    self.ages = ages
  }
}

/// Every equation that the tables of one or several folders allow.
///
/// Within a table, categories add up to the total and areas to the one above; tables about the same
/// people share totals; departments add up to all duties and rules to departments. Beyond that an
/// attacker assumes what is nearly always so: periods and bands of age add up where they overlap, and
/// a count only grows from one cut-off to the next. Where that contradicts what is shown, it is
/// dropped.
struct SeenSeries {
  /// The part of equations about shared totals; views follow from 1.
  static let sharedPart = 0

  let views: [SeenView]
  let knowledge: CommonKnowledge
  private(set) var system = LinkedSystem()
  private(set) var numbers: [SeenNumber?] = []
  private var places: [SeenNumber: Int] = [:]

  init(_ tables: [SeenTable], _ knowledge: CommonKnowledge) {
    self.knowledge = knowledge
    views = SeenView.views(of: tables.filter { $0.unit != .records || $0.isProtected })
    for view in views {
      for area in view.table.areas {
        for category in view.table.categories + [SeenTable.total] {
          if let value = view.table[area, category] { see(view.cell(area, category), value) }
        }
      }
    }
    for (place, view) in views.enumerated() {
      addRows(of: view, part: place + 1)
      addAreas(of: view, part: place + 1)
    }
    addRules()
  }

  /// The number of a cell; a new one is unknown.
  mutating func number(_ seen: SeenNumber) -> Int {
    if let place = places[seen] { return place }
    let place = system.add(nil)
    numbers.append(seen)
    places[seen] = place
    return place
  }

  /// A number that is no cell: what is missing from a sum.
  mutating func slack() -> Int {
    numbers.append(nil)
    return system.add(nil)
  }

  mutating func add(parts: [Int], whole: Int, of part: Int) {
    system.add(parts: parts, whole: whole, of: part)
  }

  private mutating func see(_ cell: SeenCell, _ value: SeenTable.Value) {
    let place = number(.cell(cell))
    switch value {
    case .shown(let count): system.learn(place, count)
    case .impossible: system.learn(place, 0)
    case .hidden: break
    }
  }

  private mutating func addRows(of view: SeenView, part: Int) {
    let categories = view.table.categories
    for area in view.table.areas {
      guard view.table[area, SeenTable.total] != nil,
        categories.allSatisfy({ view.table[area, $0] != nil })
      else { continue }
      add(
        parts: categories.map { number(.cell(view.cell(area, $0))) },
        whole: number(.cell(view.cell(area, SeenTable.total))), of: part)
    }
  }

  private mutating func addAreas(of view: SeenView, part: Int) {
    let shown = Set(view.table.areas)
    for area in view.table.areas {
      let below = nearest(below: area, among: shown)
      guard !below.areas.isEmpty else { continue }
      for category in view.table.categories + [SeenTable.total] {
        guard view.table[area, category] != nil else { continue }
        let present = below.areas.filter { view.table[$0, category] != nil }
        var parts = present.map { number(.cell(view.cell($0, category))) }
        if !below.isComplete || present.count < below.areas.count { parts.append(slack()) }
        let isShared = view.cell(area, category).attribute.isEmpty
        add(
          parts: parts, whole: number(.cell(view.cell(area, category))),
          of: isShared ? SeenSeries.sharedPart : part)
      }
    }
  }

  /// Whether a row stands for several areas, and for one of them.
  private static func isPool(_ row: String, of area: String) -> Bool {
    row.contains("+") && row.split(separator: "+").contains(area[...])
  }

  /// The areas that a table shows next below one, and whether they make it up.
  private func nearest(
    below area: String, among shown: Set<String>
  ) -> (areas: [String], isComplete: Bool) {
    var found: (areas: [String], isComplete: Bool) = ([], true)
    for child in knowledge.children[area] ?? [] {
      if shown.contains(child) {
        found.areas.append(child)
      } else if let pool = shown.first(where: { SeenSeries.isPool($0, of: child) }) {
        if !found.areas.contains(pool) { found.areas.append(pool) }
      } else {
        let below = nearest(below: child, among: shown)
        found.areas += below.areas
        if below.areas.isEmpty || !below.isComplete { found.isComplete = false }
      }
    }
    return found
  }
}
