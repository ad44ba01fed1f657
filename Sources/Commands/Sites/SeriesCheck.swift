import Casebook
import Disclosure
import Domain
import Obligations
import Published

/// Asks what a release gives away, alone and together with the ledger, before anything is written.
struct SeriesCheck {
  let source: ReleaseSource
  /// Whether the publisher knows that earlier releases give numbers away.
  let isIncidentKnown: Bool
  /// Says something on standard error.
  let note: (Label) -> Void

  /// Attacks all that the ledger says was published, and the new release with it.
  ///
  /// - Throws: `NumbersDisclosed` where the ledger gives numbers away, unless the publisher knows, and
  ///   where the new release would give away more.
  func check(adding release: Release?) throws {
    let past = past
    noteUnknown()
    guard !past.isEmpty || release != nil else { return }
    source.progress.begin(Label("与已发布的数字一起核查", "Checking with what was published"))
    let found: SeriesDisclosure
    do {
      found = try SeriesDisclosure(
        of: past, adding: release, CommonKnowledge(source.engine.pack),
        threshold: source.plan.threshold)
    } catch {
      throw CountTableRefused(reason: .contradiction)
    }
    guard found.past.isEmpty || isIncidentKnown else {
      throw NumbersDisclosed(numbers: named(found.past), cause: .past)
    }
    guard found.added.isEmpty else {
      throw NumbersDisclosed(
        numbers: named(found.added), cause: past.isEmpty ? .alone : .together)
    }
    noteIncident(found)
  }

  /// Attacks all that the ledger says was published, and another office's release with it.
  ///
  /// - Throws: `EnteringRefused` where both together give away more than the ledger alone, and where
  ///   no counts fit both.
  func check(entering record: ReleaseRecord, _ counts: ReleaseCounts) throws {
    noteUnknown()
    source.progress.begin(Label("与已发布的数字一起核查", "Checking with what was published"))
    let found: SeriesDisclosure
    do {
      found = try SeriesDisclosure(
        of: past, entering: SeriesDisclosure.Past(counts: counts, cutOff: record.cutOff),
        CommonKnowledge(source.engine.pack), threshold: source.plan.threshold)
    } catch {
      throw EnteringRefused.contradictsLedger(record.id)
    }
    guard found.added.isEmpty else { throw EnteringRefused.discloses(named(found.added)) }
    noteIncident(found)
  }

  private var past: [SeriesDisclosure.Past] {
    source.office.releases.compactMap { record in
      source.office.counts(of: record).map {
        SeriesDisclosure.Past(counts: $0, cutOff: record.cutOff)
      }
    }
  }

  private func noteUnknown() {
    let unknown = source.office.releases.filter { source.office.counts(of: $0) == nil }
    if !unknown.isEmpty {
      let ids = unknown.map(\.id).joined(separator: " ")
      note(
        Label(
          "注意:\(ids) 由旧版程序发布,台账中没有其数字;请用 guitu site attack 连同其文件夹核查",
          "Note: \(ids) came from an earlier program and the ledger has no numbers of it; check its folder with guitu site attack"
        ))
    }
  }

  private func named(_ numbers: [SeenNumber]) -> [DisclosedNumber] {
    let tables = source.plan.sections.flatMap(\.tables)
    return numbers.map { DisclosedNumber($0, among: tables) }
  }

  private func noteIncident(_ found: SeriesDisclosure) {
    if !found.past.isEmpty {
      note(
        Label(
          "注意:以前的网站合起来泄露了 \(found.past.count) 个数字;本次没有增加",
          "Note: earlier sites give \(found.past.count) numbers away together; this one adds none"))
    }
  }
}
