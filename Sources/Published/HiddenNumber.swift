package import Domain

/// A number that a table does not show to protect privacy.
package struct HiddenNumber: Hashable, Sendable {
  package let area: AreaCode
  /// The code of the category; nothing for the total.
  package let category: String?
  /// The nearest area above whose number of the same category is shown; nothing where none is.
  package let countedIn: AreaCode?
}

extension PublishedTable {
  /// All hidden numbers, area by area.
  package var hiddenNumbers: [HiddenNumber] {
    let codes = categories.map { String?.some($0.code) } + [nil]
    return areas.flatMap { area in
      zip(codes, self[area]).filter { $1.marker == .confidential }.map { code, _ in
        HiddenNumber(area: area, category: code, countedIn: nearest(above: area, showing: [code]))
      }
    }
  }

  /// The nearest area above one that shows all of some categories; nothing stands for the total.
  package func nearest(above area: AreaCode, showing codes: [String?]) -> AreaCode? {
    var next = Divisions[area].parent
    while let current = next, areas.contains(current) {
      let isShown = codes.allSatisfy { code in
        (code.map { value($0, in: current) } ?? total(in: current))?.count != nil
      }
      if isShown { return current }
      next = Divisions[current].parent
    }
    return nil
  }
}
