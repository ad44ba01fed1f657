import Glibc

/// Reads and writes whole files with nothing but system calls.
///
/// Foundation waits for the disk after every file it writes; for thousands of pages that is most of
/// the time, and a build that loses power leaves the last site in its place all the same.
enum FileBytes {
  static func read(_ path: String) throws(SiteError) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .inaccessible(path) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { throw .inaccessible(path) }
    let size = Int(status.st_size)
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe Glibc.read(file, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failed = got < 0
          return
        }
        count += got
      }
    }
    guard !failed else { throw .inaccessible(path) }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: String) throws(SiteError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .inaccessible(path) }
    let isWhole = unsafe bytes.withUnsafeBytes { buffer in
      var count = 0
      while count < buffer.count {
        let put = unsafe Glibc.write(
          file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { return false }
        count += put
      }
      return true
    }
    guard close(file) == 0, isWhole else { throw .inaccessible(path) }
  }
}
