/// What lists need to know of the pages, in few bytes a page: their texts lie in one buffer.
struct WrittenIndex {
  struct Entry {
    fileprivate let start: Int
    fileprivate let dateLength: UInt8
    fileprivate let titleLength: Int32
    fileprivate let nameLength: Int32
    let category: Int32
  }

  private(set) var entries: [Entry] = []
  private var texts: [UInt8] = []
  private(set) var categories: [String] = []
  private var places: [String: Int32] = [:]

  /// Adds a page of a folder by the name of its file.
  mutating func add(name: String, title: [UInt8], date: String, category: String?) {
    let place = category.map { self.place(of: $0) } ?? -1
    entries.append(
      Entry(
        start: texts.count, dateLength: UInt8(clamping: date.utf8.count),
        titleLength: Int32(clamping: title.count), nameLength: Int32(clamping: name.utf8.count),
        category: place))
    texts += date.utf8
    texts += title
    texts += name.utf8
  }

  private mutating func place(of category: String) -> Int32 {
    if let place = places[category] { return place }
    let place = Int32(clamping: categories.count)
    categories.append(category)
    places[category] = place
    return place
  }

  func date(_ entry: Entry) -> ArraySlice<UInt8> {
    texts[entry.start..<entry.start + Int(entry.dateLength)]
  }

  /// The title, escaped for a page.
  func title(_ entry: Entry) -> ArraySlice<UInt8> {
    let start = entry.start + Int(entry.dateLength)
    return texts[start..<start + Int(entry.titleLength)]
  }

  /// The page's path in the site, without extension.
  func name(_ entry: Entry) -> ArraySlice<UInt8> {
    let start = entry.start + Int(entry.dateLength) + Int(entry.titleLength)
    return texts[start..<start + Int(entry.nameLength)]
  }

  /// The entries, newest first, and by name on one day.
  func sorted(_ range: Range<Int>) -> [Entry] {
    entries[range].sorted { one, other in
      let (first, second) = (date(one), date(other))
      if first == second { return name(one).lexicographicallyPrecedes(name(other)) }
      return second.lexicographicallyPrecedes(first)
    }
  }
}
