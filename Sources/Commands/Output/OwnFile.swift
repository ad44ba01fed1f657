import FoundationEssentials
import Glibc

/// A file that a command writes for its owner alone: a new one, or one of ours that it replaces.
struct OwnFile {
  let path: String
  /// Whether the text of a file that is there is of our making.
  let isOurs: (String) -> Bool

  /// Writes the file, or leaves what is there as it is.
  ///
  /// - Throws: `ForeignFile` where something else is there; `UnusableFile`.
  func write(_ text: String) throws {
    let isNew: Bool
    let descriptor: Int32
    do {
      let made = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
      isNew = made >= 0
      guard isNew || errno == EEXIST else { throw UnusableFile(path: path) }
      descriptor = isNew ? made : try reopened()
    }
    let isWhole = put(Array(text.utf8), into: descriptor)
    guard close(descriptor) == 0, isWhole else {
      if isNew { unsafe unlink(path) }
      throw UnusableFile(path: path)
    }
  }

  /// Empties the file that is there, where it is ours.
  private func reopened() throws -> Int32 {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      isOurs(String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self))
    else { throw ForeignFile(path: path) }
    let descriptor = unsafe open(path, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnusableFile(path: path) }
    guard fchmod(descriptor, 0o600) == 0 else {
      close(descriptor)
      throw UnusableFile(path: path)
    }
    return descriptor
  }

  private func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var count = 0
      while count < buffer.count {
        let put = unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { return false }
        count += put
      }
      return true
    }
  }
}

/// A file that is there is none of ours and was left as it is.
struct ForeignFile: Error {
  let path: String
}

/// A file cannot be made or written.
struct UnusableFile: Error {
  let path: String
}
