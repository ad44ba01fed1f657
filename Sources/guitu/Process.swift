import FoundationEssentials
import Glibc

extension Main {
  /// The variables of the process.
  static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// The folder the running program lies in, links followed.
  static var programFolder: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return "." }
    let bytes = path.prefix(count).map { UInt8(bitPattern: $0) }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(decoding: bytes[..<slash], as: UTF8.self)
  }
}
