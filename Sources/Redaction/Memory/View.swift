/// Elements that live elsewhere, read without counting references.
///
/// Whoever makes a view keeps what it looks at alive and unchanged while the view is used: a `Room`
/// lends its view to a closure, and the tables of the module are never freed. Reading outside of it
/// traps, as it does in an array.
@safe struct View<Element: BitwiseCopyable>: RandomAccessCollection {
  private let base: UnsafePointer<Element>?
  let count: Int

  @inline(__always)
  init(base: UnsafePointer<Element>?, count: Int) {
    unsafe self.base = base
    self.count = unsafe base == nil ? 0 : count
  }

  /// Looks at an array that outlives the view and is not changed meanwhile.
  ///
  /// Why the pointer may leave its closure: an array of such elements is one object that holds them
  /// itself, for nothing on Linux makes an array look at a foreign one and these are never slices. The
  /// object moves nothing while it lives, and a change would copy it or need it unshared. Two sorts of
  /// arrays are looked at: those of static tables, which are never freed, and `let`s and private
  /// variables of values whose search runs within `withExtendedLifetime`. A test holds the pointers of
  /// both sorts against what `withUnsafeBufferPointer` gives then and later.
  @inline(__always)
  init(of array: [Element]) {
    let (base, count) = unsafe array.withUnsafeBufferPointer { ($0.baseAddress, $0.count) }
    unsafe self.init(base: base, count: count)
  }

  @inline(__always)
  var startIndex: Int { 0 }

  @inline(__always)
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Element {
    guard let base = unsafe base, UInt(bitPattern: index) < UInt(bitPattern: count) else {
      preconditionFailure("an index outside of a view")
    }
    return unsafe base[index]
  }
}
