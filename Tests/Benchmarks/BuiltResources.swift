import FoundationEssentials
import Obligations

/// The data files as they were built beside the program.
struct BuiltResources {
  /// The folder of the built resources of the obligations.
  let obligations: String

  /// Reads the protocol and the calendar and makes the engine that runs on them.
  ///
  /// - Throws: ``BenchmarkError/missing(_:)``, or what is wrong with the files.
  func engine() throws -> ObligationEngine {
    ObligationEngine(
      pack: try ProtocolPack(yaml: text("protocol.yaml", in: obligations)),
      calendar: try WorkdayCalendar(csv: text("workdays.csv", in: obligations)))
  }

  /// The text of the publication plan.
  func plan() throws -> String {
    try text("plan.yaml", in: obligations + "/../../guitu_Disclosure.resources/Resources")
  }

  private func text(_ name: String, in folder: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
      throw BenchmarkError.missing("\(folder)/\(name)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
