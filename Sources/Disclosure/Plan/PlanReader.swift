import Domain
import Published
import Yams

/// Reads a publication plan from YAML, collecting every problem.
package struct PlanReader {
  private static let sectionKeys = ["level", "kind", "tables"]
  private static let tableKeys = [
    "name", "zh", "en", "unit", "attribute", "measure", "period", "down-to", "complement",
    "structural-zeros",
  ]

  /// What was found wrong so far.
  var problems: [PlanProblem] = []
  /// Where what was read stands.
  private var places: [PlanCheck.Place: Node] = [:]

  /// Reads a plan and checks it.
  ///
  /// - Parameter text: the YAML.
  /// - Returns: the plan.
  /// - Throws: `PlanError` with every problem found, in the order of the file.
  package static func plan(from text: String) throws(PlanError) -> PublicationPlan {
    var reader = PlanReader()
    let (threshold, sections, pools) = reader.read(text)
    let isReadable = reader.problems.isEmpty
    let findings =
      PlanCheck.problems(threshold: threshold, sections: sections) + PlanCheck.problems(of: pools)
    for finding in findings {
      if let node = reader.places[finding.place] { reader.add(finding.kind, at: node) }
    }
    guard isReadable, reader.problems.isEmpty else {
      throw PlanError(
        problems: reader.problems.enumerated().sorted {
          ($0.element.line, $0.element.column, $0.offset)
            < ($1.element.line, $1.element.column, $1.offset)
        }.map(\.element))
    }
    return try PublicationPlan(threshold: threshold, sections: sections, pools: pools)
  }

  private typealias Contents = (Int, [PublicationPlan.Section], [AreaPool])

  private mutating func read(_ text: String) -> Contents {
    let nothing: Contents = (PublicationPlan.smallestThreshold, [], [])
    let root: Node
    do {
      guard let node = try Yams.compose(yaml: text) else {
        problems.append(PlanProblem(.missingKey("releases"), line: 1, column: 1))
        return nothing
      }
      root = node
    } catch {
      problems += PlanReader.problems(of: error)
      return nothing
    }
    places[.plan] = root["threshold"] ?? root
    checkKeys(of: root, known: ["threshold", "releases", "pools"])
    let threshold = value("threshold", of: root) { Int($0) }
    var sections: [PublicationPlan.Section] = []
    for node in nodes("releases", of: root) {
      guard let section = section(from: node, at: sections.count) else { continue }
      places[.section(sections.count)] = node
      sections.append(section)
    }
    return (threshold ?? PublicationPlan.smallestThreshold, sections, pools(of: root))
  }

  /// Reads the pools; what cannot be read is among the problems.
  private mutating func pools(of root: Node) -> [AreaPool] {
    guard root["pools"] != nil else { return [] }
    var pools: [AreaPool] = []
    for node in nodes("pools", of: root) {
      checkKeys(of: node, known: ["zh", "en", "areas"])
      let (zh, en) = (text("zh", of: node), text("en", of: node))
      var areas: [AreaCode] = []
      for area in nodes("areas", of: node) {
        if let code = AreaCode(area.scalar?.string ?? "") {
          areas.append(code)
        } else {
          add(.unknownArea(PlanReader.written(area)), at: area)
        }
      }
      guard let zh, let en else { continue }
      places[.pool(pools.count)] = node
      pools.append(AreaPool(label: Label(zh, en), areas: areas))
    }
    return pools
  }

  /// Reads a section; what cannot be read is among the problems.
  private mutating func section(from node: Node, at place: Int) -> PublicationPlan.Section? {
    checkKeys(of: node, known: PlanReader.sectionKeys)
    let level = value("level", of: node) { Level(rawValue: $0) }
    let kind = value("kind", of: node) { PublicationPlan.PeriodKind(rawValue: $0) }
    var tables: [PlannedTable] = []
    for node in nodes("tables", of: node) {
      guard let table = table(from: node) else { continue }
      places[.table(tables.count, in: place)] = node
      tables.append(table)
    }
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
    if let measure = node["measure"], measure.string != "count" {
      add(.notACount(table: name ?? "", measure: PlanReader.written(measure)), at: measure)
    }
    guard let name, let zh, let en, let displayedTo, let attribute, let span else { return nil }
    return PlannedTable(
      name: name, title: Label(zh, en), attribute: attribute, span: span,
      displayedTo: displayedTo, complementSensitive: texts("complement", of: node),
      structuralZeros: texts("structural-zeros", of: node))
  }

  private mutating func attribute(of node: Node, table: String) -> Attribute? {
    if let crossed = node["attribute"], crossed.sequence != nil {
      add(.crossedAttributes(table: table), at: crossed)
      return nil
    }
    if let written = node["attribute"], let text = written.string, PlanReader.isMeasure(text) {
      add(.notACount(table: table, measure: text), at: written)
      return nil
    }
    let unit = value("unit", of: node) { PlanReader.unit($0) }
    let attribute = value("attribute", of: node) { Attribute(code: $0) }
    if let unit, let attribute, unit.published != attribute.unit.published {
      add(.unitDiffers(table: table), at: node["unit"] ?? node)
    }
    return attribute
  }

  private mutating func span(of node: Node, table: String) -> PlannedTable.Span? {
    guard let text = text("period", of: node) else { return nil }
    guard let span = PlannedTable.Span(rawValue: text) else {
      add(.rollingWindow(table: table, span: text), at: node["period"] ?? node)
      return nil
    }
    return span
  }

  /// Whether an attribute asks for something other than a count.
  private static func isMeasure(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    let measures = [
      "mean", "average", "avg", "median", "percentile", "quantile", "min", "minimum", "max",
      "maximum", "sum", "range",
    ]
    return Attribute(code: text) == nil && words.contains { measures.contains(String($0)) }
  }

  private static func unit(_ text: String) -> StarTable.Unit? {
    switch text {
    case "persons": .persons
    case "duties": .duties
    case "records": .records
    case "late": .late
    case "followed": .followed
    case "revised": .revised
    default: nil
    }
  }
}

extension PlanReader {
  /// Why a text is no YAML, and where; a key that stands twice is named where it stands first.
  fileprivate static func problems(of error: any Error) -> [PlanProblem] {
    guard let error = error as? YamlError else {
      return [PlanProblem(.notYAML, line: 1, column: 1)]
    }
    if case .duplicatedKeysInMapping(let keys, let context) = error {
      return keys.map {
        PlanProblem(.keyTwice($0), line: context.mark.line, column: context.mark.column)
      }
    }
    return [
      PlanProblem(.notYAML, line: error.place?.line ?? 1, column: error.place?.column ?? 1)
    ]
  }
}

extension YamlError {
  /// Where the YAML cannot be read on.
  fileprivate var place: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    default: nil
    }
  }
}
