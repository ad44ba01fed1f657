import Domain

/// The stored form of a snapshot.
///
/// A snapshot can always be rebuilt, so it is written for speed: coded values by their place in the
/// vocabulary. The version counts the vocabularies' sizes too; a snapshot of another version is
/// rebuilt, never guessed at.
struct SnapshotCodec {
  private static let format = 5
  static let current = SnapshotCodec()

  private let version: Int
  let kinds = MilestoneKind.allCases
  let steps = Step.allCases
  let outcomes = Outcome.allCases
  let placements = Placement.allCases
  let departments = Department.allCases
  let sexes = Sex.allCases
  let identities = IdentityStatus.allCases
  let exploitations = Exploitation.allCases
  let disabilities = Disability.allCases

  private init() {
    let sizes = [
      kinds.count, steps.count, outcomes.count, placements.count, departments.count, sexes.count,
      identities.count, exploitations.count, disabilities.count,
    ]
    version = sizes.reduce(Self.format) { ($0 &* 251 &+ $1) & 0xFFFF_FFFF_FFFF }
  }

  func encode(_ snapshot: Snapshot) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(version)
    switch snapshot {
    case .noCase: writer.write(byte: 0)
    case .progress(let state, let recorded):
      writer.write(byte: 1)
      writer.write(recorded.minutes)
      write(state, to: &writer)
    case .care(let notes):
      writer.write(byte: 2)
      write(notes, to: &writer)
    case .identity(let notes):
      writer.write(byte: 3)
      write(notes, to: &writer)
    }
    return writer.bytes
  }

  /// Reads a snapshot back.
  ///
  /// - Throws: `DecodingFailure.unknownVersion` for one that must be rebuilt.
  func decode(_ bytes: [UInt8], of number: CaseNumber) throws(DecodingFailure) -> Snapshot {
    var reader = ByteReader(bytes)
    let found = try reader.readInt()
    guard found == version else { throw .unknownVersion(found) }
    let snapshot: Snapshot
    switch try reader.readByte() {
    case 0: snapshot = .noCase
    case 1:
      let recorded = Moment(minutes: try reader.readInt())
      snapshot = .progress(try readState(of: number, from: &reader), recorded: recorded)
    case 2: snapshot = .care(try readNotes(from: &reader))
    case 3: snapshot = .identity(try readIdentityNotes(from: &reader))
    default: throw .malformed
    }
    try reader.finish()
    return snapshot
  }
}
