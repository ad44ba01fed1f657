import Reports

/// One build of written pages, for a comparison of whole programs.
struct PageBuild {
  private let content: String
  private let target: String

  init(content: String, target: String) {
    self.content = content
    self.target = target
  }

  func run() throws {
    let folders = try ResourceFolders.find(among: [ProgramFolder.path], overrides: nil)
    print("\(try WrittenPages(folders: folders).build(content, into: target)) pages")
  }
}
