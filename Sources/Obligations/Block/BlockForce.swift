package import Domain

/// What a block does to a milestone.
package enum BlockForce: String, Vocabulary {
  /// Refuses it, unless somebody writes down why it is recorded all the same.
  case stop
  /// Lets it pass and says so.
  case warn

  package var label: Label {
    switch self {
    case .stop: Label("阻止", "Stops")
    case .warn: Label("提醒", "Warns")
    }
  }
}
