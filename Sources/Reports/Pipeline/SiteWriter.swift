/// Writes all files of a site, or none.
enum SiteWriter {
  static func write(_ files: [SiteFile], to target: String) throws(SiteError) {
    let swap = SiteFolderSwap(target: target, mark: ReleaseFile.name)
    let folder = try swap.prepare()
    do {
      var made: Set<String> = []
      for file in files {
        let parent = file.name.split(separator: "/").dropLast().joined(separator: "/")
        if made.insert(parent).inserted { try FileTree.makeFolder("\(folder)/\(parent)") }
        try FileBytes.write(file.bytes, to: "\(folder)/\(file.name)")
      }
      try swap.finish()
    } catch {
      try swap.abandon()
      throw error
    }
  }
}
