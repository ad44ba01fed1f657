package import Domain

/// The stored form of an entry's content: a version, a tag, then the fields in a fixed order.
///
/// Tags and their field orders never change; a new shape gets a new tag, and with it the file a new
/// format, so that an older program refuses the file instead of misreading it. Coded values are stored
/// by their stable codes, so that an unknown one is an error and never another value.
package enum ContentCodec {
  package static let version: UInt8 = 1

  /// The tags: up to 9 and from 64 to 68 since format 1 of the file; 24 and 25 since format 3; 72
  /// since format 4; 73 since format 5; the others since format 2.
  enum Tag: UInt8 {
    case caseOpened = 1
    case factsSet
    case identitySet
    case milestoneLogged
    case milestoneAmended
    case entryVoided
    case detailsNoted
    case caseClosed
    case caseReopened
    /// A milestone with particulars, or one that answers another.
    case milestoneDetailed
    case milestoneRefined
    case dutyWaived
    case clockPaused
    case clockResumed
    case blockOverridden
    case barrierNoted
    case barrierLifted
    case consentGiven
    case consentWithdrawn
    case filePartNoted
    case fileTransferred
    case identityRevealed
    case scored
    case detailsSealed
    case wordAcknowledged
    case officeSet = 64
    case assessmentReferenced
    case syntheticDeclared
    case releasePublished
    case copiesMerged
    case protocolOverridden
    case officeDutyDone
    case identitiesSearched
    case releaseCounted
    case releaseWitnessed
  }

  package static func encode(_ content: EntryContent) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: version)
    switch content {
    case .about(_, let content): write(content, to: &writer)
    case .office(let content): write(content, to: &writer)
    }
    return writer.bytes
  }

  /// Reads a content; the case number is not part of it and comes from the entry's clear fields.
  package static func decode(
    _ bytes: [UInt8], about number: CaseNumber?
  ) throws(DecodingFailure) -> EntryContent {
    var reader = ByteReader(bytes)
    let found = try reader.readByte()
    guard found == version else { throw .unknownVersion(Int(found)) }
    let code = try reader.readByte()
    guard let tag = Tag(rawValue: code) else { throw .unknownCode("\(code)") }
    let content: EntryContent
    if let number {
      content = .about(number, try readCaseContent(tag, from: &reader))
    } else {
      content = .office(try readOfficeContent(tag, from: &reader))
    }
    try reader.finish()
    return content
  }
}
