@testable import Obligations

/// A pack of one rule, X1: seven days from a trigger to medical care.
enum SmallPack {
  static func engine(
    applies: String = "all", from: String = "rescued", limit: String = "7 days", more: String = ""
  ) throws -> ObligationEngine {
    let text = """
      version: "1"
      rules:
      - id: X1
        stage: medical
        zh: 测试
        en: Test
        applies: \(applies)
        from: \(from)
        met: medical-care
        clock: deadline
        limit: \(limit)
        kind: design
        who: HEA
        basis: 无
        evidence: D
        \(more)
      """
    return ObligationEngine(
      pack: try ProtocolPack(yaml: text), calendar: try Shipped.calendar())
  }
}
