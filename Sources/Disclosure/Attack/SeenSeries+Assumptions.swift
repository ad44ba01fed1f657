import Published

extension SeriesAttack {
  /// What an attacker assumes besides; each is dropped as a whole where it does not fit.
  package enum Assumption: String, CaseIterable, Sendable {
    /// A rule that is due at the rescue has as many duties as there are people whom it concerns.
    case people
    /// Bands of age that overlap share the people of the ages that both have.
    case bands
    /// Periods that overlap share the people of the quarters that both have.
    case periods
    /// A count of the same period can only have grown by the next cut-off.
    case growth
  }
}

extension SeenSeries {
  mutating func add(_ assumption: SeriesAttack.Assumption) {
    switch assumption {
    case .people: addPeople()
    case .bands: addBands()
    case .periods: addPeriods()
    case .growth: addGrowth()
    }
  }

  /// Two divisions of the same people by age share every border that both have.
  private mutating func addBands() {
    let banded = views.indices.filter { place in
      views[place].table.unit == .persons && spans(of: views[place]) != nil
    }
    for (position, one) in banded.enumerated() {
      for other in banded.dropFirst(position + 1) where isSameTime(one, other) {
        for area in views[one].table.areas where views[other].table.areas.contains(area) {
          addBands(views[one], views[other], area, part: one + 1)
        }
      }
    }
  }

  /// Bands of age that people counted otherwise share with those of tables at the same time.
  mutating func addBands(
    with counted: [(span: Span, number: Int)], asOf view: SeenView, _ area: String
  ) {
    for place in views.indices {
      let banded = views[place]
      guard banded.table.unit == .persons, banded.table.period == view.table.period,
        banded.snapshot == view.snapshot, let spans = spans(of: banded)
      else { continue }
      let bands = spans.filter { banded.table[area, $0.category] != nil }.map {
        (span: $0.span, number: number(.cell(banded.cell(area, $0.category))))
      }
      link(counted + bands, ofAges: banded.cell(area, ""), part: place + 1)
    }
  }

  private mutating func addBands(_ one: SeenView, _ other: SeenView, _ area: String, part: Int) {
    var bands: [(span: Span, number: Int)] = []
    for view in [one, other] {
      for (category, span) in spans(of: view) ?? [] where view.table[area, category] != nil {
        bands.append((span, number(.cell(view.cell(area, category)))))
      }
    }
    link(bands, ofAges: one.cell(area, ""), part: part)
  }

  private mutating func link(
    _ bands: [(span: Span, number: Int)], ofAges cell: SeenCell, part: Int
  ) {
    link(bands, part: part) { piece in
      SeenCell(
        unit: cell.unit, period: cell.period, cutOff: cell.cutOff, area: cell.area,
        attribute: "age", category: piece.agesText)
    }
  }

  /// Periods that overlap share the people of the quarters that both have.
  private mutating func addPeriods() {
    var cells: [SeenCell: [Int: SeenView]] = [:]
    for (place, view) in views.enumerated() where Span(quarters: view.table.period) != nil {
      for spot in view.table.values.keys where isSettled(view, spot.category) {
        let cell = view.cell(spot.area, spot.category)
        let key = SeenCell(
          unit: cell.unit, period: "", cutOff: "", area: cell.area, attribute: cell.attribute,
          category: cell.category)
        cells[key, default: [:]][place] = view
      }
    }
    for key in cells.keys.sorted(by: { $0.sortKey < $1.sortKey }) {
      var latest: [String: SeenCell] = [:]
      for (_, view) in (cells[key] ?? [:]).sorted(by: { $0.key < $1.key }) {
        latest[view.table.period] = view.cell(key.area, key.category)
      }
      let periods = latest.sorted { $0.key < $1.key }.compactMap { period, cell in
        Span(quarters: period).map { (span: $0, number: number(.cell(cell))) }
      }
      link(periods, part: SeenSeries.sharedPart) { piece in
        SeenCell(
          unit: key.unit, period: piece.quartersText, cutOff: "", area: key.area,
          attribute: key.attribute, category: key.category)
      }
    }
  }

  /// A count of the same period can only have grown by the next cut-off.
  private mutating func addGrowth() {
    for (place, view) in views.enumerated() where view.table.unit == .persons {
      let next = views.indices.dropFirst(place + 1).first { views[$0].isLater(than: view) }
      guard let next, views[next].hasGrown(since: view) else { continue }
      for spot in view.table.values.keys.sorted(by: {
        ($0.area, $0.category) < ($1.area, $1.category)
      })
      where isSettled(view, spot.category) && views[next].table.values[spot] != nil {
        let (before, after) = (
          view.cell(spot.area, spot.category), views[next].cell(spot.area, spot.category)
        )
        guard before != after else { continue }
        let grown = number(.difference(later: after, earlier: before))
        add(
          parts: [number(.cell(before)), grown], whole: number(.cell(after)),
          of: SeenSeries.sharedPart)
      }
    }
  }

  /// Whether a category is fixed when a person is counted: what happens later does not change it.
  private func isSettled(_ view: SeenView, _ category: String) -> Bool {
    let attribute = view.table.attribute
    if category == SeenTable.total {
      return view.table.unit == .persons || attribute == "duties-status"
    }
    guard view.table.unit == .persons else { return false }
    if attribute.hasPrefix("reached-") { return false }
    return !["placement", "outcome", "identity"].contains(attribute)
  }

  private func isSameTime(_ one: Int, _ other: Int) -> Bool {
    views[one].table.period == views[other].table.period
      && views[one].snapshot == views[other].snapshot
  }

  private func spans(of view: SeenView) -> [(category: String, span: Span)]? {
    var found: [(category: String, span: Span)] = []
    for category in view.table.categories {
      guard let span = Span(ages: category) else { return nil }
      found.append((category, span))
    }
    let sorted = found.map(\.span).sorted()
    let isDivision = zip(sorted, sorted.dropFirst()).allSatisfy { $0.end == $1.start }
    return found.count > 1 && isDivision ? found : nil
  }

  /// Writes every stretch as the sum of its pieces; a piece that is itself one of them is that one.
  private mutating func link(
    _ stretches: [(span: Span, number: Int)], part: Int, _ cell: (Span) -> SeenCell
  ) {
    let spans = stretches.map(\.span)
    let isLinked = stretches.indices.contains { one in
      stretches.indices.contains { $0 != one && spans[$0].overlaps(spans[one]) }
    }
    guard isLinked else { return }
    var pieces: [(span: Span, number: Int)] = []
    for piece in Span.pieces(of: spans) {
      let own = stretches.first { $0.span == piece }?.number
      pieces.append((piece, own ?? number(.segment(cell(piece)))))
    }
    for stretch in stretches {
      let inside = pieces.filter { stretch.span.contains($0.span) }.map(\.number)
      add(parts: inside, whole: stretch.number, of: part)
    }
  }
}

extension SeenView {
  /// Whether it shows the same at a later cut-off.
  fileprivate func isLater(than other: SeenView) -> Bool {
    table.unit == other.table.unit && table.period == other.table.period
      && table.attribute == other.table.attribute && snapshot > other.snapshot
  }

  /// Whether no number that both show has become smaller.
  fileprivate func hasGrown(since other: SeenView) -> Bool {
    table.values.allSatisfy { place, value in
      guard case .shown(let after) = value, case .shown(let before) = other.table.values[place]
      else { return true }
      return after >= before
    }
  }
}

extension SeenCell {
  fileprivate var sortKey: [String] { [attribute, area, category, unit.rawValue] }
}

extension [String] {
  fileprivate static func < (one: [String], other: [String]) -> Bool {
    one.lexicographicallyPrecedes(other)
  }
}
