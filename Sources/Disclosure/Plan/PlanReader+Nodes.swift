import Yams

extension PlanReader {
  func line(of node: Node) -> Int { node.mark?.line ?? 1 }

  mutating func checkKeys(of node: Node, known: Set<String>) {
    for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
      problems.append(.unknownKey(key.string ?? "", line: line(of: key)))
    }
  }

  mutating func text(_ key: String, of node: Node) -> String? {
    guard let text = node[key]?.string else {
      problems.append(.missingKey(key, line: line(of: node)))
      return nil
    }
    return text
  }

  mutating func value<V>(
    _ key: String, of node: Node, _ read: (String) -> V?
  ) -> V? {
    guard let text = text(key, of: node) else { return nil }
    guard let value = read(text) else {
      problems.append(.unknownValue(text, key: key, line: line(of: node)))
      return nil
    }
    return value
  }

  mutating func nodes(_ key: String, of node: Node) -> [Node] {
    guard let sequence = node[key]?.sequence else {
      problems.append(.missingKey(key, line: line(of: node)))
      return []
    }
    return Array(sequence)
  }

  mutating func texts(_ key: String, of node: Node) -> Set<String> {
    guard let value = node[key] else { return [] }
    guard let sequence = value.sequence else {
      problems.append(.unknownValue(value.string ?? "", key: key, line: line(of: value)))
      return []
    }
    return Set(sequence.map { $0.string ?? "" })
  }
}
