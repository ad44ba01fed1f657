import FoundationEssentials

/// A folder that is shipped with the program: what it is called, and how it is recognized.
package struct ShippedFolder: Sendable {
  /// What the build makes of it, and what it is called in a checkout.
  private let names: [String]
  /// A folder it always holds.
  private let landmark: String

  package init(names: [String], landmark: String) {
    self.names = names
    self.landmark = landmark
  }

  /// The name by which it is missed.
  package var name: String { names.last ?? landmark }

  /// Its path in the first of some places that holds it; nothing where none does.
  package func find(among places: [String]) -> String? {
    for place in places {
      for name in names {
        let folder = "\(place)/\(name)"
        if FileManager.default.fileExists(atPath: "\(folder)/\(landmark)") { return folder }
      }
    }
    return nil
  }
}
