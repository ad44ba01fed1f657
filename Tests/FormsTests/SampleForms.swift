import Domain
import Foundation
import Templating

@testable import Forms

/// Forms of a made-up case, filled so that every section of a template shows.
enum SampleForms {
  static let number = CaseNumber(random: 4_711)
  static let repository = URL(filePath: #filePath).appending(path: "../../..").standardized.path

  static func templates(overrides: String? = nil) throws -> FormTemplates {
    try FormTemplates(among: [repository], overrides: overrides)
  }

  static func setting(
    _ language: Language, isSynthetic: Bool = true
  ) throws -> FormTemplates.Setting {
    FormTemplates.Setting(
      language: language, printed: try day("2026-06-30"), isSynthetic: isSynthetic,
      digest: { "digest of \($0.utf8.count) bytes" })
  }

  static func all(reference: String = "锦公档2026-17") throws -> [any PrintedForm] {
    let file = try file()
    let duty = DueSheet.Duty(
      number: "\(number)", rule: "F03", title: "首次回访", due: "2026-07-01", margin: "还有1天")
    return [
      DedicatedFileForm(
        file, MilestoneDetails(provider: "书院街派出所", reference: reference)),
      TransferSlip(file, file.transfers[0], reference: reference), VisitSlip(number),
      DueSheet([duty], until: try day("2026-07-07")), DueSheet([], until: try day("2026-07-07")),
    ]
  }

  static func file() throws -> DedicatedFile {
    let opened = EntryID(Bits128(high: 0, low: 1))
    let kinds: [(MilestoneKind, Step?)] = [(.fileOpened, .completed), (.dnaRequest, .noMatch)]
    var milestones: [LoggedMilestone] = []
    for (place, (kind, step)) in kinds.enumerated() {
      milestones.append(
        LoggedMilestone(
          entry: place == 0 ? opened : EntryID(Bits128(high: 0, low: 2)),
          milestone: Milestone(
            kind: kind, date: EventDate(try day("2026-06-05")), step: step),
          recorded: Moment(try day("2026-06-06"), minute: 0), isAmended: false))
    }
    var annotations = Annotations()
    annotations.fileParts = [
      FilePartNote(part: .legal, isPresent: false, date: try day("2026-06-10"))
    ]
    let (from, to) = (try area("510104"), try area("510105"))
    annotations.fileTransfers = [FileTransfer(from: from, to: to, date: try day("2026-06-20"))]
    return DedicatedFile(
      of: CaseState(
        number: number,
        facts: CaseFacts(
          sex: .female, birth: .on(EventDate(try day("2008-03-14"))),
          rescued: EventDate(try day("2026-06-01")), area: from, identity: .known),
        milestones: milestones, closing: nil, conflicts: [], annotations: annotations))
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw SampleError(text: text) }
    return day
  }

  private static func area(_ text: String) throws -> AreaCode {
    guard let area = AreaCode(text) else { throw SampleError(text: text) }
    return area
  }
}

struct SampleError: Error {
  let text: String
}
