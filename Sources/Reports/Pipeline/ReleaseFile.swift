import Domain
import FoundationEssentials
import Published

/// The machine-readable description of a release, which the signature covers.
///
/// It lists every file of the site but itself, its signature and the manifest.
struct ReleaseFile: Codable, Hashable, Sendable {
  static let name = "release.json"
  static let signatureName = "release.json.sig"
  static let manifestName = "MANIFEST.sha256"
  static let currentSchema = 1

  let schema: Int
  let id: String
  let period: String
  let cutOff: String
  let level: String
  let area: String
  let protocolVersion: String
  let plan: String
  let predecessor: String?
  let casebookRoot: String
  let synthetic: Bool
  /// Whether the files were searched for identities; a level that holds none cannot.
  let leakScan: Bool
  let publicKey: String
  /// The threshold of the plan; nothing in the releases of earlier programs.
  let threshold: Int?
  let files: [String: String]

  init(_ input: SiteInput, files: [SiteFile], tools: SiteTools) {
    let release = input.release
    schema = ReleaseFile.currentSchema
    id = release.id
    period = release.period.description
    cutOff = release.cutOff.description
    level = release.level.rawValue
    area = release.area.description
    protocolVersion = release.protocolVersion
    plan = input.provenance.plan
    predecessor = input.provenance.predecessor
    casebookRoot = input.provenance.casebookRoot
    synthetic = release.isSynthetic
    leakScan = tools.scan != nil
    publicKey = tools.publicKey
    threshold = input.hidingRule.threshold
    self.files = Dictionary(
      files.map { ($0.name, tools.hash($0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The bytes of the file: sorted keys, two spaces, `null` where there is no predecessor.
  func encoded() throws(SiteError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    } catch {
      throw .inaccessible(ReleaseFile.name)
    }
  }

  static func decoded(_ bytes: [UInt8]) -> ReleaseFile? {
    do {
      return try JSONDecoder().decode(ReleaseFile.self, from: Data(bytes))
    } catch {
      return nil
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(id, forKey: .id)
    try container.encode(period, forKey: .period)
    try container.encode(cutOff, forKey: .cutOff)
    try container.encode(level, forKey: .level)
    try container.encode(area, forKey: .area)
    try container.encode(protocolVersion, forKey: .protocolVersion)
    try container.encode(plan, forKey: .plan)
    try container.encode(predecessor, forKey: .predecessor)
    try container.encode(casebookRoot, forKey: .casebookRoot)
    try container.encode(synthetic, forKey: .synthetic)
    try container.encode(leakScan, forKey: .leakScan)
    try container.encode(publicKey, forKey: .publicKey)
    try container.encodeIfPresent(threshold, forKey: .threshold)
    try container.encode(files, forKey: .files)
  }
}
