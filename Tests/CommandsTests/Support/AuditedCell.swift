/// A cell of a file that `disclosure protect --audit` wrote.
struct AuditedCell {
  let count: Int?
  let status: String
  let lower: Int?
  /// Nothing where nothing bounds it.
  let upper: Int?

  func isWide(_ threshold: Int) -> Bool {
    guard let lower else { return false }
    return upper.map { $0 - lower >= threshold && $0 >= threshold } ?? true
  }
}
