/// Compares a site with its manifest, its release and its signature.
package struct SiteVerifier {
  package typealias Verify = (_ signature: [UInt8], _ bytes: [UInt8], _ publicKey: String) -> Bool

  private let hash: ([UInt8]) -> String
  private let verify: Verify

  package init(hash: @escaping ([UInt8]) -> String, verify: @escaping Verify) {
    self.hash = hash
    self.verify = verify
  }

  /// Lists every difference.
  ///
  /// - Parameter folder: The site's folder.
  /// - Returns: The differences, sorted; none where the site is as it was signed.
  /// - Throws: `SiteError.inaccessible` if a file that exists cannot be read.
  package func differences(in folder: String) throws(SiteError) -> [SiteDifference] {
    var found: Set<SiteDifference> = []
    let names = try FileTree.files(below: folder)
    var hashes: [String: String] = [:]
    for name in names { hashes[name] = hash(try FileBytes.read("\(folder)/\(name)")) }
    let manifest = try read(ReleaseFile.manifestName, in: folder, hashes).flatMap {
      Manifest(String(decoding: $0, as: UTF8.self))
    }
    if let manifest {
      let listed = manifest.hashes
      found.formUnion(compare(hashes, with: listed, besides: [ReleaseFile.manifestName]))
    } else {
      found.insert(.malformedManifest)
    }
    found.formUnion(try releaseDifferences(in: folder, hashes))
    if let manifest, let release = try release(in: folder, hashes) {
      for (name, hash) in release.files where manifest.hashes[name] != hash {
        found.insert(.listsDisagree(name))
      }
    }
    return found.sorted()
  }

  /// What `release.json` says of a site.
  ///
  /// - Parameter folder: The site's folder.
  /// - Returns: The release; nothing where the file is missing or cannot be read.
  /// - Throws: `SiteError.inaccessible` if the file exists and cannot be read.
  package func signed(in folder: String) throws(SiteError) -> SignedRelease? {
    guard try FileTree.files(below: folder).contains(ReleaseFile.name) else { return nil }
    let bytes = try FileBytes.read("\(folder)/\(ReleaseFile.name)")
    return ReleaseFile.decoded(bytes).map { SignedRelease($0, bytes) }
  }

  private func releaseDifferences(
    in folder: String, _ hashes: [String: String]
  ) throws(SiteError) -> Set<SiteDifference> {
    guard let bytes = try read(ReleaseFile.name, in: folder, hashes) else {
      return [.missingFile(ReleaseFile.name)]
    }
    guard let release = ReleaseFile.decoded(bytes), release.schema == ReleaseFile.currentSchema
    else { return [.malformedRelease] }
    let unlisted: Set<String> = [
      ReleaseFile.name, ReleaseFile.signatureName, ReleaseFile.manifestName,
    ]
    var found = compare(hashes, with: release.files, besides: unlisted)
    guard let signature = try read(ReleaseFile.signatureName, in: folder, hashes) else {
      return found.union([.missingFile(ReleaseFile.signatureName)])
    }
    if !verify(signature, bytes, release.publicKey) { found.insert(.wrongSignature) }
    return found
  }

  private func compare(
    _ hashes: [String: String], with listed: [String: String], besides others: Set<String>
  ) -> Set<SiteDifference> {
    var found: Set<SiteDifference> = []
    for (name, hash) in listed {
      guard let actual = hashes[name] else {
        found.insert(.missingFile(name))
        continue
      }
      if actual != hash { found.insert(.changedFile(name)) }
    }
    for name in hashes.keys where listed[name] == nil && !others.contains(name) {
      found.insert(.unlistedFile(name))
    }
    return found
  }

  private func release(
    in folder: String, _ hashes: [String: String]
  ) throws(SiteError) -> ReleaseFile? {
    try read(ReleaseFile.name, in: folder, hashes).flatMap(ReleaseFile.decoded)
  }

  private func read(
    _ name: String, in folder: String, _ hashes: [String: String]
  ) throws(SiteError) -> [UInt8]? {
    guard hashes[name] != nil else { return nil }
    return try FileBytes.read("\(folder)/\(name)")
  }
}
