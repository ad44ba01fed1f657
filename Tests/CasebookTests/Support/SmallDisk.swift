import Foundation
import Testing

/// A disk of its own, in memory, that can be full or read-only; only the superuser can have one.
final class SmallDisk: Sendable {
  static var isAvailable: Bool { geteuid() == 0 && probe() }

  let folder: String

  /// Mounts a disk of that many kilobytes.
  init(kilobytes: Int) throws {
    folder = NSTemporaryDirectory() + "guitu-disk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Shell.run(
      "/bin/mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k,mode=700", "guitu", folder])
  }

  deinit {
    _ = try? Shell.run("/bin/umount", ["-l", folder])
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func setReadOnly(_ isReadOnly: Bool) throws {
    try Shell.run("/bin/mount", ["-o", "remount,\(isReadOnly ? "ro" : "rw")", folder])
  }

  /// Fills the disk to the last byte.
  func fill() throws {
    let descriptor = unsafe open(path("filler"), O_CREAT | O_WRONLY | O_APPEND, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var size = 4_096
    while size > 0 {
      let bytes = [UInt8](repeating: 0xA5, count: size)
      if unsafe write(descriptor, bytes, size) < size { size /= 2 }
    }
  }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: path("filler")) }

  private static func probe() -> Bool {
    do {
      _ = try SmallDisk(kilobytes: 64)
      return true
    } catch {
      return false
    }
  }
}
