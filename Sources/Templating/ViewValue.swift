/// What a template may name: text, yes or no, lists, and objects of these.
package indirect enum ViewValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case list([[String: ViewValue]])
  case object([String: ViewValue])

  /// The value in the form the template engine reads.
  package var unwrapped: Any {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let objects): objects.map { $0.mapValues(\.unwrapped) }
    case .object(let members): members.mapValues(\.unwrapped)
    }
  }
}
