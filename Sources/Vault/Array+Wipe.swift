internal import CKeyring

extension [UInt8] {
  /// Overwrites the bytes in a way no compiler may leave out.
  ///
  /// Reaches only this storage: an array that was copied before keeps its copy.
  mutating func wipe() {
    unsafe withUnsafeMutableBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe guitu_keyring_wipe(start, bytes.count)
    }
  }
}
