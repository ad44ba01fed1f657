import Domain

/// The values that a command takes by their place, as help names them in each language.
enum PlaceWords {
  /// The words for a place; an option is called the same everywhere.
  static func label(of place: String) -> Label {
    switch place {
    case "BARRIER": Label("障碍", "BARRIER")
    case "CASE": Label("个案", "CASE")
    case "DIR": Label("文件夹", "DIR")
    case "ENTRY": Label("条目", "ENTRY")
    case "FILE": Label("文件", "FILE")
    case "KEY=VALUE": Label("要素=值", "KEY=VALUE")
    case "KIND": Label("事项", "KIND")
    case "PART": Label("部分", "PART")
    case "RULE": Label("规则", "RULE")
    default: Label(place, place)
    }
  }
}
