/// A level of administration, from the top down.
package enum Level: String, Vocabulary, Comparable {
  case province
  case city
  case county

  package var label: Label {
    switch self {
    case .province: Label("省", "Province")
    case .city: Label("市(州)", "Prefecture")
    case .county: Label("县(市、区)", "County")
    }
  }

  private var depth: Int {
    switch self {
    case .province: 0
    case .city: 1
    case .county: 2
    }
  }

  package static func < (one: Level, other: Level) -> Bool { one.depth < other.depth }
}
