import Yams

extension PlanReader {
  mutating func add(_ kind: PlanProblem.Kind, at node: Node) {
    problems.append(
      PlanProblem(kind, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1))
  }

  mutating func checkKeys(of node: Node, known: [String]) {
    for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
      add(.unknownKey(PlanReader.written(key), known: known), at: key)
    }
  }

  mutating func text(_ key: String, of node: Node) -> String? {
    guard let value = node[key] else {
      add(.missingKey(key), at: node)
      return nil
    }
    guard let text = value.string else {
      add(.notOneValue(key), at: value)
      return nil
    }
    return text
  }

  mutating func value<V>(
    _ key: String, of node: Node, _ read: (String) -> V?
  ) -> V? {
    guard let text = text(key, of: node) else { return nil }
    guard let value = read(text) else {
      add(.unknownValue(text, key: key), at: node[key] ?? node)
      return nil
    }
    return value
  }

  mutating func nodes(_ key: String, of node: Node) -> [Node] {
    guard let value = node[key] else {
      add(.missingKey(key), at: node)
      return []
    }
    return list(value, key)
  }

  mutating func texts(_ key: String, of node: Node) -> Set<String> {
    guard let value = node[key] else { return [] }
    return Set(list(value, key).map(PlanReader.written))
  }

  private mutating func list(_ value: Node, _ key: String) -> [Node] {
    guard let sequence = value.sequence else {
      add(.notAList(key), at: value)
      return []
    }
    return Array(sequence)
  }

  /// A value as the file could write it, to name it by.
  static func written(_ node: Node) -> String {
    if let sequence = node.sequence {
      return "[" + sequence.map(written).joined(separator: ", ") + "]"
    }
    if let mapping = node.mapping {
      let pairs = mapping.map { "\(written($0.key)): \(written($0.value))" }
      return "{" + pairs.joined(separator: ", ") + "}"
    }
    return node.string ?? ""
  }
}
