import Disclosure
import Domain
import Ledger

/// What the worlds behind a release take in a casebook, and how long making and checking them takes.
struct KeptWorlds {
  let text: String

  init(of proven: ProvenRelease) throws {
    let counts = ReleaseCounts(of: proven.release, digest: [], counted: [])
    var watch = Stopwatch()
    let bytes = WitnessCodec.encode(proven.witnesses(digest: []))
    let making = watch.milliseconds
    watch = Stopwatch()
    let read = try WitnessCodec.decode(bytes)
    let reading = watch.milliseconds
    watch = Stopwatch()
    let checks = WitnessCheck.all(of: read, against: counts.shown)
    let checking = watch.milliseconds
    let broken = checks.count { !$0.problems.isEmpty }
    let worlds = checks.reduce(0) { $0 + $1.worldCount }
    let numbers = checks.reduce(0) { $0 + $1.secretCount }
    text =
      "\(worlds) worlds for \(numbers) hidden numbers kept in \(bytes.count) bytes, made in "
      + "\(making.text(1)) ms, read in \(reading.text(1)) ms, checked in \(checking.text(1)) ms, "
      + (broken == 0 ? "all hold" : "\(broken) populations DO NOT HOLD")
  }
}
