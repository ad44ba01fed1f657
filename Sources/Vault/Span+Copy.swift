extension Span<UInt8> {
  /// Copies a range of bytes, bounds-checked.
  ///
  /// - Parameter range: Within the count.
  /// - Returns: The copy.
  func copy(_ range: Range<Int>) -> [UInt8] {
    unsafe extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
  }
}
