import Glibc

/// The folder this program was built into, beside the resources of the modules.
enum ProgramFolder {
  static var path: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    let bytes = path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(decoding: bytes[..<slash], as: UTF8.self)
  }
}
