/// Writes a folder beside the one it replaces, and then changes them.
///
/// A build that stops anywhere leaves the last site whole: at its place, or for the moment between
/// two renamings under a name of ours, from which the next build brings it back.
struct SiteFolderSwap {
  let target: String
  /// A file by which a folder of ours is recognized; others are never replaced.
  let mark: String

  private var fresh: String { sibling("new") }
  private var retired: String { sibling("old") }

  init(target: String, mark: String) {
    self.target = target.hasSuffix("/") && target.count > 1 ? String(target.dropLast()) : target
    self.mark = mark
  }

  private func sibling(_ suffix: String) -> String {
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { target[...$0] } ?? ""
    let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
    return "\(folder).\(name).guitu-\(suffix)"
  }

  /// Clears what a crashed build left, and gives back the folder to write into.
  func prepare() throws(SiteError) -> String {
    if FileTree.exists(retired) {
      if FileTree.exists(target) {
        try FileTree.remove(retired)
      } else {
        try FileTree.move(retired, to: target)
      }
    }
    if FileTree.exists(fresh) { try FileTree.remove(fresh) }
    if FileTree.exists(target) {
      let isMarked = FileTree.exists("\(target)/\(mark)")
      let isEmpty = try FileTree.names(in: target).isEmpty
      guard isMarked || isEmpty else { throw .notASite(target) }
    }
    try FileTree.makeFolder(fresh)
    return fresh
  }

  /// Puts the written folder into its place.
  func finish() throws(SiteError) {
    guard FileTree.exists(target) else {
      try FileTree.move(fresh, to: target)
      return
    }
    try FileTree.move(target, to: retired)
    do {
      try FileTree.move(fresh, to: target)
    } catch {
      try FileTree.move(retired, to: target)
      throw error
    }
    try FileTree.remove(retired)
  }

  /// Takes away what was written so far.
  func abandon() throws(SiteError) {
    if FileTree.exists(fresh) { try FileTree.remove(fresh) }
  }
}
