import Domain
import Yams

/// Reads a publication plan from YAML, collecting every problem.
package struct PlanReader {
  private static let sectionKeys: Set = ["level", "kind", "tables"]
  private static let tableKeys: Set = [
    "name", "zh", "en", "unit", "attribute", "measure", "period", "down-to", "complement",
    "structural-zeros",
  ]

  /// What was found wrong so far.
  var problems: [PlanProblem] = []

  /// Reads a plan and checks it.
  ///
  /// - Parameter text: the YAML.
  /// - Returns: the plan.
  /// - Throws: `PlanError` with every problem found.
  package static func plan(from text: String) throws(PlanError) -> PublicationPlan {
    var reader = PlanReader()
    let (threshold, sections) = reader.read(text)
    let found = reader.problems + PlanCheck.problems(threshold: threshold, sections: sections)
    guard reader.problems.isEmpty else { throw PlanError(problems: found) }
    return try PublicationPlan(threshold: threshold, sections: sections)
  }

  private mutating func read(_ text: String) -> (Int, [PublicationPlan.Section]) {
    let root: Node
    do {
      guard let node = try Yams.compose(yaml: text) else {
        problems.append(.missingKey("releases", line: 1))
        return (PublicationPlan.smallestThreshold, [])
      }
      root = node
    } catch {
      problems.append(.notYAML("\(error)"))
      return (PublicationPlan.smallestThreshold, [])
    }
    checkKeys(of: root, known: ["threshold", "releases"])
    let threshold = self.text("threshold", of: root) ?? ""
    if Int(threshold) == nil {
      problems.append(.unknownValue(threshold, key: "threshold", line: line(of: root)))
    }
    let nodes = nodes("releases", of: root)
    return (
      Int(threshold) ?? PublicationPlan.smallestThreshold, nodes.compactMap { section(from: $0) }
    )
  }

  /// Reads a section; what cannot be read is among the problems.
  private mutating func section(from node: Node) -> PublicationPlan.Section? {
    checkKeys(of: node, known: PlanReader.sectionKeys)
    let level = value("level", of: node) { Level(rawValue: $0) }
    let kind = value("kind", of: node) { PublicationPlan.PeriodKind(rawValue: $0) }
    let tables = nodes("tables", of: node).compactMap { table(from: $0) }
    guard let level, let kind else { return nil }
    return PublicationPlan.Section(level: level, kind: kind, tables: tables)
  }

  /// Reads a table; what cannot be read is among the problems.
  private mutating func table(from node: Node) -> PlannedTable? {
    checkKeys(of: node, known: PlanReader.tableKeys)
    let name = text("name", of: node)
    let zh = text("zh", of: node)
    let en = text("en", of: node)
    let displayedTo = value("down-to", of: node) { Level(rawValue: $0) }
    let attribute = attribute(of: node, table: name ?? "")
    let span = span(of: node, table: name ?? "")
    if let measure = node["measure"]?.string, measure != "count" {
      problems.append(.notACount(table: name ?? "", measure: measure))
    }
    guard let name, let zh, let en, let displayedTo, let attribute, let span else { return nil }
    return PlannedTable(
      name: name, title: Label(zh, en), attribute: attribute, span: span,
      displayedTo: displayedTo, complementSensitive: texts("complement", of: node),
      structuralZeros: texts("structural-zeros", of: node))
  }

  private mutating func attribute(of node: Node, table: String) -> Attribute? {
    if node["attribute"]?.sequence != nil {
      problems.append(.crossedAttributes(table: table))
      return nil
    }
    let unit = value("unit", of: node) { PlanReader.unit($0) }
    let attribute = value("attribute", of: node) { Attribute(code: $0) }
    if let unit, let attribute, unit != attribute.unit {
      problems.append(.unitDiffers(table: table))
    }
    return attribute
  }

  private mutating func span(of node: Node, table: String) -> PlannedTable.Span? {
    guard let text = text("period", of: node) else { return nil }
    guard let span = PlannedTable.Span(rawValue: text) else {
      problems.append(.rollingWindow(table: table, span: text))
      return nil
    }
    return span
  }

  private static func unit(_ text: String) -> StarTable.Unit? {
    switch text {
    case "persons": .persons
    case "duties": .duties
    case "records": .records
    default: nil
    }
  }
}
