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
    differences(of: try SiteBytes(of: folder))
  }

  /// Lists every difference of a site that was read.
  package func differences(of site: SiteBytes) -> [SiteDifference] {
    var found: Set<SiteDifference> = []
    var hashes: [String: String] = [:]
    for name in site.names { hashes[name] = site[name].map(hash) }
    let manifest = site[ReleaseFile.manifestName].flatMap {
      Manifest(String(decoding: $0, as: UTF8.self))
    }
    if let manifest {
      let listed = manifest.hashes
      found.formUnion(compare(hashes, with: listed, besides: [ReleaseFile.manifestName]))
    } else {
      found.insert(.malformedManifest)
    }
    found.formUnion(releaseDifferences(of: site, hashes))
    if let manifest, let release = site[ReleaseFile.name].flatMap(ReleaseFile.decoded) {
      for (name, hash) in release.files where manifest.hashes[name] != hash {
        found.insert(.listsDisagree(name))
      }
    }
    return found.sorted()
  }

  /// What `release.json` says of a site; nothing where the file is missing or cannot be read.
  package func signed(in site: SiteBytes) -> SignedRelease? {
    site[ReleaseFile.name].flatMap { bytes in
      ReleaseFile.decoded(bytes).map { SignedRelease($0, bytes) }
    }
  }

  private func releaseDifferences(
    of site: SiteBytes, _ hashes: [String: String]
  ) -> Set<SiteDifference> {
    guard let bytes = site[ReleaseFile.name] else { return [.missingFile(ReleaseFile.name)] }
    guard let release = ReleaseFile.decoded(bytes), release.schema == ReleaseFile.currentSchema
    else { return [.malformedRelease] }
    let unlisted: Set<String> = [
      ReleaseFile.name, ReleaseFile.signatureName, ReleaseFile.manifestName,
    ]
    var found = compare(hashes, with: release.files, besides: unlisted)
    guard let signature = site[ReleaseFile.signatureName] else {
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
}
