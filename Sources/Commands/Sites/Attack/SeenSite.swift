import Disclosure
import Domain
import Exchange
import FoundationEssentials
import Published
import Reports

/// A site's folder as an outsider reads it: its data files, and the tables of its pages.
struct SeenSite {
  private static let columns = ["area", "category", "period", "unit", "value", "status"]

  let folder: String
  let cutOff: String
  /// Below it the site says that it protects counts about people.
  let threshold: Int
  private(set) var tables: [SeenTable] = []
  /// The names of areas, and of categories by table.
  private(set) var areas: [String: Label] = [:]
  private(set) var categories: [SeenTable.Place: Label] = [:]

  /// Takes the files of a folder; what is wrong with them is noted.
  ///
  /// - Throws: `MissingInput` where there are neither data files nor a release that has none.
  init(_ site: SiteBytes, noting files: inout CountFiles) throws {
    folder = site.folder
    let release = site["release.json"].map { Data($0) }
    let said = try release.map { try SeenSite.release(in: $0, "\(site.folder)/release.json") }
    cutOff = said?.cutOff ?? ""
    threshold = max(said?.threshold ?? 0, PublicationPlan.smallestThreshold)
    let names = site.names(in: "data", ending: ".csv")
    guard !names.isEmpty || said != nil else { throw MissingInput(path: "\(folder)/data/*.csv") }
    for name in names {
      guard let bytes = site["data/\(name)"] else { continue }
      read(bytes, "\(folder)/data/\(name)", String(name.dropLast(4)), noting: &files)
    }
    let pages = SeenPages(of: site)
    for place in tables.indices {
      tables[place].learn(pages.table(like: tables[place], named: self))
    }
  }

  func category(_ code: String, of table: String) -> Label? {
    categories[SeenTable.Place(area: table, category: code)]
  }

  private static func release(in data: Data, _ path: String) throws -> SeenRelease {
    do {
      return try JSONDecoder().decode(SeenRelease.self, from: data)
    } catch {
      throw BadInput(problems: [.unreadableFile(place: "DIR", path: path)])
    }
  }

  private struct SeenRelease: Decodable {
    let cutOff: String
    let threshold: Int?
  }

  private mutating func read(
    _ bytes: [UInt8], _ path: String, _ name: String, noting files: inout CountFiles
  ) {
    guard let table = files.table(bytes, path) else { return }
    let places = SeenSite.columns.map { table.column($0) }
    for (column, place) in zip(SeenSite.columns, places) where place == nil {
      files.add(path, 1, 1, .noColumn(column))
    }
    let found = places.compactMap(\.self)
    guard found.count == places.count else { return }
    var populations: [[String]: [SeenTable.Place: SeenTable.Value]] = [:]
    for record in table.records {
      let fields = found.map { record.fields[$0] }
      guard PublishedTable.Unit(rawValue: fields[3]) != nil else {
        files.add(path, record.line, found[3] + 1, .unknownUnit(fields[3]))
        continue
      }
      guard let value = value(fields[4], fields[5]) else {
        files.add(path, record.line, found[4] + 1, .notACount(fields[4]))
        continue
      }
      let spot = SeenTable.Place(area: fields[0], category: fields[1])
      populations[[fields[3], fields[2]], default: [:]][spot] = value
      learn(spot, name, record, table)
    }
    for (key, values) in populations.sorted(by: { $0.key.joined() < $1.key.joined() }) {
      guard let unit = PublishedTable.Unit(rawValue: key[0]) else { continue }
      tables.append(
        SeenTable(name: name, unit: unit, period: key[1], cutOff: cutOff, values: values))
    }
  }

  /// A number that stands there is shown, whatever its marker says.
  private func value(_ text: String, _ marker: String) -> SeenTable.Value? {
    guard !text.isEmpty else {
      return marker == Marker.notApplicable.rawValue ? .impossible : .hidden
    }
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, let count = Int(text), count <= 1_000_000_000_000 else { return nil }
    return .shown(count)
  }

  private mutating func learn(
    _ spot: SeenTable.Place, _ table: String, _ record: CSVTable.Record, _ file: CSVTable
  ) {
    func label(_ column: String) -> Label? {
      guard let zh = file.column("\(column)_zh"), let en = file.column("\(column)_en") else {
        return nil
      }
      return Label(record.fields[zh], record.fields[en])
    }
    areas[spot.area] = label("area")
    categories[SeenTable.Place(area: table, category: spot.category)] = label("category")
  }
}
