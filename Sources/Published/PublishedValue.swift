/// A number that passed disclosure control, or the marker that stands in its place.
///
/// Pages, charts and downloads accept no other kind of number. It is public only so that making one
/// can be reserved to `Disclosure`: the initializers are visible to files that import this module
/// with `@_spi(Disclosure)`, and the gate lets nobody else do so.
public struct PublishedValue: Hashable, Sendable {
  /// The count, or nothing where it is hidden or does not apply.
  package let count: Int?
  package let marker: Marker?

  @_spi(Disclosure) public init(count: Int) {
    self.count = count
    marker = nil
  }

  @_spi(Disclosure) public init(hidden marker: Marker) {
    count = nil
    self.marker = marker
  }
}
