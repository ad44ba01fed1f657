import Foundation
import Testing

@testable import Vault

@Suite struct `Content padding` {
  @Test(arguments: [
    (0, 256), (252, 256), (253, 512), (508, 512), (509, 1024), (1020, 1024), (2044, 2048),
    (4092, 4096), (4093, 8192), (8188, 8192), (8189, 12288),
  ])
  func `brings a size to its class`(content: Int, size: Int) throws {
    #expect(ContentPadding.sizeClass(for: content) == size)
    #expect(ContentPadding.isSizeClass(size))
    #expect(try ContentPadding.pad([UInt8](repeating: 7, count: content)).count == size)
  }

  @Test func `keeps every length that a class holds`() throws {
    for size in stride(from: 0, through: 9000, by: 7) {
      let content = [UInt8](repeating: 0xFF, count: size)
      #expect(try ContentPadding.unpad(Data(ContentPadding.pad(content))) == content)
    }
  }

  @Test func `knows no other sizes`() {
    for size in [-1, 0, 1, 128, 255, 257, 768, 4095, 4097, 6144] {
      #expect(!ContentPadding.isSizeClass(size))
    }
  }

  @Test func `accepts only the encoding a writer produces`() throws {
    let padded = try ContentPadding.pad([1, 2, 3])
    for index in 7..<padded.count {
      var altered = padded
      altered[index] = 1
      #expect(throws: VaultError.cannotOpen) { try ContentPadding.unpad(Data(altered)) }
    }
    for length: [UInt8] in [[253, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 255], [2, 0, 0, 0]] {
      var altered = padded
      altered.replaceSubrange(0..<4, with: length)
      #expect(throws: VaultError.cannotOpen) { try ContentPadding.unpad(Data(altered)) }
    }
    #expect(throws: VaultError.cannotOpen) { try ContentPadding.unpad(Data()) }
    let larger = Data(padded) + Data(repeating: 0, count: 256)
    #expect(throws: VaultError.cannotOpen) { try ContentPadding.unpad(larger) }
  }
}
