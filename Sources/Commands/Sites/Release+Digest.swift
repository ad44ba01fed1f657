import Domain
import Published
import Vault

extension Release {
  /// The digest of all that the release publishes: every cell of every table, and what was refused.
  var digest: Digest32 {
    var digest = StreamingDigest()
    func add(_ text: String) { digest.update(Array(text.utf8) + [0]) }
    for table in tables {
      add("\(table.name) \(table.unit.rawValue) \(table.period)")
      for area in table.areas {
        let cells = table[area].map { $0.count.map(String.init) ?? $0.marker?.rawValue ?? "" }
        add("\(table.code(of: area)) \(cells.joined(separator: " "))")
      }
    }
    for table in refused { add("refused \(table.name)") }
    return digest.digest()
  }

  /// The release as the casebook's ledger keeps it.
  func record(headsRoot: [UInt8], predecessor: [UInt8]?) -> ReleaseRecord {
    ReleaseRecord(
      id: id, period: period, cutOff: cutOff, level: level, area: area,
      tables: tables.map {
        ReleaseRecord.Table(name: $0.name, unit: $0.unit.rawValue, period: $0.period)
      }, headsRoot: headsRoot, cells: digest.bytes, predecessor: predecessor)
  }
}
