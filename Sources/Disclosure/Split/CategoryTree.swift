/// The categories of an attribute as a binary tree: the steps in which a row is opened.
///
/// Categories are halved in the order of the plan; those that cannot occur have no place. Node 0
/// stands for all categories, and every node comes before what is below it.
struct CategoryTree: Sendable {
  /// The categories of each node, in order.
  private(set) var members: [[Int]] = []
  /// Both halves; nothing for a single category.
  private(set) var halves: [(first: Int, second: Int)?] = []
  private(set) var parents: [Int?] = []

  /// Takes the categories that can occur; none give a tree of one empty node.
  init(_ categories: [Int]) { _ = add(categories[...], under: nil) }

  var count: Int { members.count }

  /// The node that stands for a category alone; nothing for one that cannot occur.
  func leaf(of category: Int) -> Int? { members.firstIndex(of: [category]) }

  /// Adds up the counts of a row for every node.
  func sums(of row: ArraySlice<Int>) -> [Int] {
    members.map { $0.reduce(0) { $0 + row[row.startIndex + $1] } }
  }

  private mutating func add(_ categories: ArraySlice<Int>, under parent: Int?) -> Int {
    let node = members.count
    members.append(Array(categories))
    halves.append(nil)
    parents.append(parent)
    guard categories.count > 1 else { return node }
    let middle = categories.startIndex + categories.count / 2
    let first = add(categories[..<middle], under: node)
    halves[node] = (first, add(categories[middle...], under: node))
    return node
  }
}
