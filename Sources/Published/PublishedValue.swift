/// A number that passed disclosure control, or the marker that stands in its place.
///
/// Pages, charts and downloads accept no other kind of number. It is public only so that making one
/// can be reserved to `Disclosure`: the initializers are visible to files that import this module
/// with `@_spi(Disclosure)`, and the gate lets nobody else do so.
public struct PublishedValue: Hashable, Sendable {
  /// The count, or nothing where it is hidden or does not apply.
  package let count: Int?
  package let marker: Marker?

  /// The marker that stands in the place of a number; nothing where the number is shown.
  package var hiddenBy: Marker? { count == nil ? marker : nil }

  @_spi(Disclosure) public init(count: Int) {
    self.count = count
    marker = nil
  }

  @_spi(Disclosure) public init(hidden marker: Marker) {
    count = nil
    self.marker = marker
  }

  /// A number as published before and what was recorded since; hidden where one of them is.
  package init(revising first: PublishedValue, by since: PublishedValue) {
    let sum = PublishedValue(adding: [first, since])
    count = sum.count
    marker = sum.marker ?? .revised
  }

  /// The sum of published numbers; hidden where one of them is, and a number that cannot occur adds
  /// nothing.
  package init(adding parts: [PublishedValue]) {
    let hidden = parts.first { $0.count == nil && $0.marker != .notApplicable }
    count = hidden == nil ? parts.reduce(0) { $0 + ($1.count ?? 0) } : nil
    marker = hidden?.marker
  }
}
