import Casebook
import Domain
import FoundationEssentials
import Obligations

extension Context {
  /// The protocol as it is shipped.
  func shippedPack() throws -> ProtocolPack {
    try ProtocolPack(yaml: resource("Obligations", "protocol.yaml"))
  }

  /// The protocol with the limits of the office that keeps a casebook.
  func pack(of session: Session) throws -> ProtocolPack { try pack(of: session.office()) }

  private func pack(of office: Office) throws -> ProtocolPack {
    let shipped = try shippedPack()
    guard let overrides = office.protocolOverrides else { return shipped }
    return try shipped.applying(overrides: overrides)
  }

  /// The protocol that rules the duties of a casebook, and the calendar that counts working days.
  func engine(of session: Session) throws -> ObligationEngine {
    try engine(of: session.office())
  }

  /// The same, of an office that was read already.
  func engine(of office: Office) throws -> ObligationEngine {
    ObligationEngine(
      pack: try pack(of: office),
      calendar: try WorkdayCalendar(csv: resource("Obligations", "workdays.csv")))
  }

  /// The places where shipped files may lie, in the order in which they are looked for.
  var resourcePlaces: [String] {
    [
      environment.variable("GUITU_HOME"), environment.programFolder,
      environment.programFolder + "/../share/guitu",
    ].compactMap(\.self)
  }

  /// The text of a shipped file of a module.
  func resource(_ module: String, _ name: String) throws -> String {
    for place in resourcePlaces {
      let path = "\(place)/guitu_\(module).resources/Resources/\(name)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      return try text(ofFile: path, name)
    }
    throw MissingResource(name: name)
  }
}

/// A file that is shipped with the program is not where it should be.
struct MissingResource: Error {
  let name: String
}
