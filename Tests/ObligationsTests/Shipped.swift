import Foundation
@testable import Obligations

/// The pack and the calendar as they are shipped.
enum Shipped {
  static func text(_ name: String, file: String = #filePath) throws -> String {
    let root = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Sources/Obligations/Resources/\(name)"), encoding: .utf8)
  }

  static func pack() throws -> ProtocolPack { try ProtocolPack(yaml: text("protocol.yaml")) }

  static func calendar() throws -> WorkdayCalendar {
    try WorkdayCalendar(csv: text("workdays.csv"))
  }

  static func engine() throws -> ObligationEngine {
    ObligationEngine(pack: try pack(), calendar: try calendar())
  }
}
