import FoundationEssentials

/// Lists, makes and moves files and folders, naming the one that failed.
enum FileTree {
  static func makeFolder(_ path: String) throws(SiteError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .inaccessible(path)
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  static func remove(_ path: String) throws(SiteError) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw .inaccessible(path)
    }
  }

  static func move(_ path: String, to target: String) throws(SiteError) {
    do {
      try FileManager.default.moveItem(atPath: path, toPath: target)
    } catch {
      throw .inaccessible(path)
    }
  }

  /// The names in a folder, sorted; none if there is no such folder.
  static func names(in folder: String) throws(SiteError) -> [String] {
    guard exists(folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .inaccessible(folder)
    }
  }

  /// The paths of all files below a folder, relative to it and sorted.
  static func files(below folder: String) throws(SiteError) -> [String] {
    var found: [String] = []
    var open = [""]
    while let prefix = open.popLast() {
      for name in try names(in: "\(folder)/\(prefix)") {
        if isFolder("\(folder)/\(prefix)\(name)") {
          open.append("\(prefix)\(name)/")
        } else {
          found.append("\(prefix)\(name)")
        }
      }
    }
    return found.sorted()
  }
}
