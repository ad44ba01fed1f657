import Casebook
import Domain
import FoundationEssentials
import Ledger
import Vault

extension Context {
  /// The duties of every case as a list of the usual length shows them; what is judged is kept.
  func caseDuties(
    _ selection: DueSelection, of office: Office, in session: Session
  ) throws -> CaseDuties {
    let isUsual = selection.within == DueCommand.soon
    return CaseDuties(
      selection: selection, session: session,
      basis: isUsual ? try dutyBasis(of: office, on: selection.today) : nil)
  }

  /// One digest over all that decides, beside the cases themselves, how they are judged on a day;
  /// nothing where the program does not find itself.
  private func dutyBasis(of office: Office, on day: Day) throws -> Digest32? {
    guard let program = try programStamp() else { return nil }
    var writer = ByteWriter()
    writer.write(day)
    writer.write(program)
    writer.write(try resource("Obligations", "protocol.yaml"))
    writer.write(office.protocolOverrides ?? "")
    writer.write(try resource("Obligations", "workdays.csv"))
    return Digest32(hashing: writer.bytes)
  }

  /// The size and the time of change of the program, which may judge otherwise in another version.
  private func programStamp() throws -> String? {
    let path = "\(environment.programFolder)/guitu"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes[.size] as? Int,
      let changed = attributes[.modificationDate] as? Date
    else { return nil }
    return "\(size) \(changed.timeIntervalSince1970)"
  }
}
