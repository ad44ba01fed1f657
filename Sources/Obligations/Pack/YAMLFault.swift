import Yams

/// Says where a text stopped being YAML.
enum YAMLFault {
  static func place(of error: any Error) -> (PackReason, Mark?) {
    guard let error = error as? YamlError else { return (.notYAML, nil) }
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      return (.notYAML, mark)
    case .duplicatedKeysInMapping(_, let context): return (.duplicateKey, context.mark)
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return (.notYAML, nil)
    }
  }
}
