/// The proof behind a release as the casebook keeps it: what was counted, and other worlds that tell
/// the same.
///
/// It stands by itself, so that it can be checked when cases were erased, plans were changed or areas
/// renamed since. It says more than any page, and is sealed like any entry.
package struct ReleaseWitnesses: Hashable, Sendable {
  /// Tables that count the same people or duties of one period.
  package struct Population: Hashable, Sendable {
    /// `persons` or `duties`.
    package let unit: String
    package let period: Period
    /// The areas, or the departments and rules, breadth first.
    package let nodes: [Node]
    /// Whether an office that knows its own numbers stands behind each node.
    package let hasOffices: Bool
    /// Nodes of which no total may be shown, whatever it is.
    package let closedNodes: [Int]
    package let tables: [Table]
    /// The persons behind the duties of each node; none where persons are counted.
    package let persons: [Int]
    /// By table, the categories of the whole that earlier releases told apart; nothing where there
    /// were none.
    package let wholeParts: [[[Int]]]?
    package let worlds: [World]

    package init(
      unit: String, period: Period, nodes: [Node], hasOffices: Bool, closedNodes: [Int],
      tables: [Table], persons: [Int], wholeParts: [[[Int]]]?, worlds: [World]
    ) {
      self.unit = unit
      self.period = period
      self.nodes = nodes
      self.hasOffices = hasOffices
      self.closedNodes = closedNodes
      self.tables = tables
      self.persons = persons
      self.wholeParts = wholeParts
      self.worlds = worlds
    }
  }

  package struct Node: Hashable, Sendable {
    package let name: String
    /// The place of the node above; nothing for the first.
    package let parent: Int?

    package init(name: String, parent: Int?) {
      self.name = name
      self.parent = parent
    }
  }

  package struct Table: Hashable, Sendable {
    /// Under which name each node's row was published, or the one name of all; empty for none.
    package let names: [String]
    package let categoryCount: Int
    /// Categories that cannot occur.
    package let structuralZeros: [Int]
    /// Nodes below this depth have no row.
    package let displayedDepth: Int
    /// Leaf by leaf as they stand in one line, the count of each category.
    package let counts: [Int]

    package init(
      names: [String], categoryCount: Int, structuralZeros: [Int], displayedDepth: Int,
      counts: [Int]
    ) {
      self.names = names
      self.categoryCount = categoryCount
      self.structuralZeros = structuralZeros
      self.displayedDepth = displayedDepth
      self.counts = counts
    }
  }

  /// What is other than what was counted.
  package struct World: Hashable, Sendable {
    /// By table.
    package let counts: [[Change]]
    package let persons: [Change]

    package init(counts: [[Change]], persons: [Change]) {
      self.counts = counts
      self.persons = persons
    }
  }

  package struct Change: Hashable, Sendable {
    /// The place in the list of counts.
    package let place: Int
    package let difference: Int

    package init(place: Int, difference: Int) {
      self.place = place
      self.difference = difference
    }
  }

  /// The digest of the published cells of the release they belong to, 32 bytes.
  package let release: [UInt8]
  package let threshold: Int
  /// The names of tables that add up what earlier releases published, and so need no worlds.
  package let sums: [String]
  package let populations: [Population]

  package init(release: [UInt8], threshold: Int, sums: [String], populations: [Population]) {
    self.release = release
    self.threshold = threshold
    self.sums = sums
    self.populations = populations
  }
}
