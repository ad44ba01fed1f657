extension WrittenRun {
  /// Writes the first page, a list for each folder in parts, and a list for each category.
  func writeLists() throws(SiteError) {
    let names = try categoryNames()
    for section in sections where !section.folder.isEmpty {
      try writeSection(section.folder, index.sorted(section.entries))
    }
    if !index.categories.isEmpty { try writeCategories(names) }
    try writeHome(names)
  }

  private func writeSection(
    _ folder: String, _ entries: [WrittenIndex.Entry]
  ) throws(SiteError) {
    let size = WrittenPages.pagesPerList
    let count = (entries.count + size - 1) / size
    let title = String(folder.dropLast())
    if count > 1 { try FileTree.makeFolder("\(output)/\(folder)page") }
    for number in 1...count {
      let name = WrittenRun.listName(folder, number)
      let part = entries[((number - 1) * size)..<min(number * size, entries.count)]
      try writeList(
        name, title: title, items: items(part, from: name),
        pager: pager(folder, number, of: count))
    }
  }

  private static func listName(_ folder: String, _ number: Int) -> String {
    number == 1 ? "\(folder)index" : "\(folder)page/\(number)"
  }

  private func pager(_ folder: String, _ number: Int, of count: Int) -> [UInt8] {
    guard count > 1 else { return [] }
    var pager: [UInt8] = []
    let root = root(of: WrittenRun.listName(folder, number))
    func address(_ other: Int) -> [UInt8] {
      root + escaped("\(WrittenRun.listName(folder, other)).html")
    }
    if number > 1 { layouts.previous.fill([address(number - 1)], into: &pager) }
    pager += "<span>\(number) / \(count)</span>\n".utf8
    if number < count { layouts.next.fill([address(number + 1)], into: &pager) }
    return pager
  }

  private func writeCategories(_ names: [String]) throws(SiteError) {
    try FileTree.makeFolder("\(output)/category")
    var members: [[WrittenIndex.Entry]] = Array(repeating: [], count: names.count)
    for entry in index.sorted(0..<index.entries.count) where entry.category >= 0 {
      members[Int(entry.category)].append(entry)
    }
    for (place, entries) in members.enumerated() {
      let name = "category/\(names[place])"
      try writeList(
        name, title: index.categories[place], items: items(entries[...], from: name), pager: [])
    }
    try writeList(
      "category/index", title: "category", items: categoryItems(names, folder: ""), pager: [])
  }

  private func writeHome(_ names: [String]) throws(SiteError) {
    var list: [UInt8] = []
    for section in sections where !section.folder.isEmpty {
      layouts.item.fill(
        [
          escaped("\(section.folder)index.html"), escaped(String(section.folder.dropLast())),
          Array("\(section.entries.count)".utf8),
        ], into: &list)
    }
    for section in sections where section.folder.isEmpty {
      list += items(index.sorted(section.entries)[...], from: "index")
    }
    list += categoryItems(names, folder: "category/")
    try writeList("index", title: "归途 Guitu", items: list, pager: [])
  }

  private func categoryItems(_ names: [String], folder: String) -> [UInt8] {
    var counts = Array(repeating: 0, count: names.count)
    for entry in index.entries where entry.category >= 0 { counts[Int(entry.category)] += 1 }
    var list: [UInt8] = []
    for place in names.indices.sorted(by: { index.categories[$0] < index.categories[$1] }) {
      layouts.item.fill(
        [
          escaped("\(folder)\(names[place]).html"), escaped(index.categories[place]),
          Array("\(counts[place])".utf8),
        ], into: &list)
    }
    return list
  }

  private func items(_ entries: ArraySlice<WrittenIndex.Entry>, from name: String) -> [UInt8] {
    var list: [UInt8] = []
    let root = root(of: name)
    let suffix = Array(".html".utf8)
    for entry in entries {
      layouts.item.fill(
        [
          root + index.name(entry) + suffix, Array(index.title(entry)), Array(index.date(entry)),
        ], into: &list)
    }
    return list
  }

  private func writeList(
    _ name: String, title: String, items: [UInt8], pager: [UInt8]
  ) throws(SiteError) {
    guard !written.contains(name) else { return }
    var page: [UInt8] = []
    layouts.list.fill([root(of: name), escaped(title), items, pager], into: &page)
    try FileBytes.write(page, to: "\(output)/\(name).html")
  }

  /// The file names of the categories: their own, without what a path cannot hold.
  private func categoryNames() throws(SiteError) -> [String] {
    var seen: Set<String> = ["index"]
    var names: [String] = []
    for category in index.categories {
      let name = String(
        category.lowercased().map { character in
          character.isLetter || character.isNumber || character == "-" ? character : "-"
        })
      guard seen.insert(name).inserted
      else { throw .problems([SiteProblem(file: "category", .duplicateOutput(category))]) }
      names.append(name)
    }
    return names
  }
}
