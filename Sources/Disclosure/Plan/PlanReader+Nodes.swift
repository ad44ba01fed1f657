import Yams

extension PlanReader {
  mutating func add(_ kind: PlanProblem.Kind, at node: Node) {
    problems.append(
      PlanProblem(kind, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1))
  }

  mutating func checkKeys(of node: Node, known: Set<String>) {
    for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
      add(.unknownKey(key.string ?? ""), at: key)
    }
  }

  mutating func text(_ key: String, of node: Node) -> String? {
    guard let text = node[key]?.string else {
      add(.missingKey(key), at: node)
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
    guard let sequence = node[key]?.sequence else {
      add(.missingKey(key), at: node)
      return []
    }
    return Array(sequence)
  }

  mutating func texts(_ key: String, of node: Node) -> Set<String> {
    guard let value = node[key] else { return [] }
    guard let sequence = value.sequence else {
      add(.unknownValue(value.string ?? "", key: key), at: value)
      return []
    }
    return Set(sequence.map { $0.string ?? "" })
  }
}
