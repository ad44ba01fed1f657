extension StarSystem {
  /// Where a cell stands once a table is gone; nothing for the cells of that table.
  func cell(_ cell: Int, movedTo reduced: StarSystem, without dropped: Int) -> Int? {
    let place = place(of: cell)
    guard let table = place.table, let category = place.category else { return cell }
    guard table != dropped else { return nil }
    return reduced.cell(table < dropped ? table : table - 1, place.area, category)
  }
}
