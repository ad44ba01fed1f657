/// A range of places as a view can hold it.
struct Stretch: BitwiseCopyable {
  let lower: Int32
  let upper: Int32

  @inline(__always)
  init(_ range: Range<Int>) {
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }

  @inline(__always)
  var range: Range<Int> { Int(lower)..<Int(upper) }
}
