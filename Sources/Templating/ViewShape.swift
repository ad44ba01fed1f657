/// The names a template may use and what they stand for, known before there are any values.
///
/// The engine renders an unknown name as nothing, so every tag is checked against a shape when a
/// template is loaded.
package indirect enum ViewShape: Hashable, Sendable {
  case text
  case flag
  case list([String: ViewShape])
  case object([String: ViewShape])

  /// Whether a value has this shape, neither more nor less.
  package func fits(_ value: ViewValue) -> Bool {
    switch (self, value) {
    case (.text, .text), (.flag, .flag): true
    case (.list(let members), .list(let objects)):
      objects.allSatisfy { ViewShape.object(members).fits(.object($0)) }
    case (.object(let members), .object(let values)):
      members.count == values.count
        && members.allSatisfy { name, shape in values[name].map(shape.fits) ?? false }
    case (.text, _), (.flag, _), (.list, _), (.object, _): false
    }
  }
}
