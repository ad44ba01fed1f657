import Domain
import Redaction
import Synthetic
import Vault

/// The search of outputs for every identity a casebook holds, against hashing the bytes for the manifest.
struct LeakScan {
  private static let size = 4 << 20

  func run() {
    let page = [UInt8](
      "<tr><th scope=\"row\">成都市 Chengdu</th><td>17</td><td>[c]</td><td>5 &lt; 9</td></tr>\n".utf8)
    var bytes: [UInt8] = []
    while bytes.count < Self.size { bytes += page }
    let megabytes = Double(bytes.count) / 1_000_000
    let floor = Stopwatch.microseconds(goes: 1) { _ = Digest32(hashing: bytes) }
    print("hashing \(megabytes.text(1)) MB: \((megabytes / floor.median * 1e6).text(0)) MB/s")
    for count in [720, 10_000] {
      let scanner = LeakScanner(known: known(count))
      let figures = Stopwatch.microseconds(repetitions: 7, goes: 1) {
        if !scanner.hits(in: bytes).isEmpty { print("a value was found") }
      }
      let rate = megabytes / figures.median * 1e6
      print(
        "searching for the identities of \(count) cases: \(rate.text(1)) MB/s, "
          + "\((figures.median / floor.median).text(0)) times the hashing")
    }
  }

  private func known(_ count: Int) -> [KnownValue] {
    guard let day = Day(year: 2026, month: 6, day: 30) else { return [] }
    return SyntheticPopulation(seed: 7, count: count, asOf: day).flatMap { person in
      person.identity.lines.map { line in
        switch line.kind {
        case .name, .alias: KnownValue(kind: .person, text: line.value)
        case .id: KnownValue(kind: .id, text: line.value)
        case .phone: KnownValue(kind: .phone, text: line.value)
        case .address, .village: KnownValue(kind: .address, text: line.value)
        case .kin: KnownValue(kind: .kin, text: line.value)
        case .school: KnownValue(kind: .school, text: line.value)
        case .employer: KnownValue(kind: .institution, text: line.value)
        }
      }
    }
  }
}
