import Yams

extension ProtocolPack {
  /// Reads a pack written in YAML.
  ///
  /// - Throws: `PackErrors` with every problem of the text.
  package init(yaml text: String) throws(PackErrors) {
    var reader = PackReader()
    guard let pack = reader.pack(text) else {
      throw PackErrors(
        problems: reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    self = pack
  }
}

/// Walks the nodes of a pack.
private struct PackReader {
  private(set) var problems: [PackProblem] = []
  private var rules: [Rule] = []
  private var places: [PackText] = []
  private var blocks: [BlockRule] = []
  private var blockPlaces: [PackText] = []
  private var version: String?
  /// The names of rules with problems, which others may still wait for.
  private var unreadable: Set<String> = []

  /// The pack, or nothing where there are problems.
  mutating func pack(_ text: String) -> ProtocolPack? {
    guard let root = compose(text) else { return nil }
    guard case .mapping(let mapping) = root else {
      refuse(.notAPack, at: PackText("", line: 1, column: 1))
      return nil
    }
    for (key, value) in mapping { read(key, value) }
    checkRules()
    let top = PackText("", line: 1, column: 1)
    if version == nil { refuse(.missing("version"), at: top) }
    if rules.isEmpty, problems.isEmpty { refuse(.missing("rules"), at: top) }
    guard problems.isEmpty, let version else { return nil }
    return ProtocolPack(version: version, judged: rules, blocks: blocks)
  }

  /// The basic resolver gives no meaning to plain words, which saves most of the time.
  private mutating func compose(_ text: String) -> Node? {
    do {
      if let root = try Yams.compose(yaml: text, .basic, .default, .utf8) { return root }
      refuse(.notAPack, at: PackText("", line: 1, column: 1))
    } catch {
      let (reason, mark) = YAMLFault.place(of: error)
      refuse(reason, at: PackText("", line: mark?.line ?? 1, column: mark?.column ?? 1))
    }
    return nil
  }

  private mutating func read(_ key: Node, _ value: Node) {
    guard case .scalar(let name) = key else { return }
    switch (name.string, value) {
    case ("version", .scalar(let text)) where !text.string.isEmpty: version = text.string
    case ("version", _): refuse(.notAText, at: PackText(name))
    case ("rules", .sequence(let items)): for item in items { read(rule: item, under: name) }
    case ("blocks", .sequence(let items)): for item in items { read(block: item, under: name) }
    case ("rules", _), ("blocks", _): refuse(.notARule, at: PackText(name))
    default: refuse(.unknownKey(name.string), at: PackText(name))
    }
  }

  private mutating func read(rule node: Node, under name: Node.Scalar) {
    guard let mapping = mapping(node, under: name) else { return }
    var reader = RuleReader(mapping)
    let rule = reader.rule()
    problems += reader.problems
    guard let rule else {
      unreadable.insert(reader.place.text)
      return
    }
    rules.append(rule)
    places.append(reader.place)
  }

  private mutating func read(block node: Node, under name: Node.Scalar) {
    guard let mapping = mapping(node, under: name) else { return }
    var reader = BlockReader(mapping)
    let block = reader.block()
    problems += reader.problems
    guard let block else { return }
    blocks.append(block)
    blockPlaces.append(reader.place)
  }

  private mutating func mapping(_ node: Node, under name: Node.Scalar) -> Node.Mapping? {
    if case .mapping(let mapping) = node { return mapping }
    let mark = node.mark ?? name.mark
    refuse(.notARule, at: PackText("", line: mark?.line ?? 1, column: mark?.column ?? 1))
    return nil
  }

  private mutating func checkRules() {
    var known: [RuleID: Rule] = [:]
    for (rule, place) in zip(rules, places)
    where known.updateValue(rule, forKey: rule.id) != nil {
      refuse(.duplicateRule(rule.id.text), at: place, rule: rule.id.text)
    }
    let graph = RuleGraph(known)
    for (rule, place) in zip(rules, places) where rule.start.trigger != nil {
      for reason in graph.reasons(against: rule) {
        if case .unknownRule(let name) = reason, unreadable.contains(name) { continue }
        refuse(reason, at: place, rule: rule.id.text)
      }
    }
    checkBlocks(graph, Set(known.keys))
  }

  private mutating func checkBlocks(_ graph: RuleGraph, _ rules: Set<RuleID>) {
    var known = rules
    for (block, place) in zip(blocks, blockPlaces) {
      if !known.insert(block.id).inserted {
        refuse(.duplicateRule(block.id.text), at: place, rule: block.id.text)
      }
      for reason in graph.reasons(against: block.triggers) {
        if case .unknownRule(let name) = reason, unreadable.contains(name) { continue }
        refuse(reason, at: place, rule: block.id.text)
      }
    }
  }

  private mutating func refuse(_ reason: PackReason, at place: PackText, rule: String? = nil) {
    problems.append(
      PackProblem(line: place.line, column: place.column, rule: rule, reason: reason))
  }
}
