/// Adds to rendered files what proves them: the release's description, its signature and a manifest.
enum Sealing {
  static func seal(
    _ files: [SiteFile], input: SiteInput, tools: SiteTools
  ) throws -> [SiteFile] {
    let release = try ReleaseFile(input, files: files, tools: tools).encoded()
    var sealed = files
    sealed.append(SiteFile(name: ReleaseFile.name, bytes: release))
    sealed.append(SiteFile(name: ReleaseFile.signatureName, bytes: try tools.sign(release)))
    sealed.sort { $0.name < $1.name }
    let manifest = Manifest(sealed, hash: tools.hash)
    return sealed + [SiteFile(name: ReleaseFile.manifestName, text: manifest.text)]
  }
}
