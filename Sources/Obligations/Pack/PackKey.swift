/// The keys that an item of a pack may have; every item has a name.
protocol PackKey: RawRepresentable<String>, Hashable {
  static var id: Self { get }
}
