/// Room for elements, filled from the front, grown when full and freed with its owner.
///
/// What an array does, without counting references or asking for uniqueness at every step.
@safe struct Room<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 0) {
    self.capacity = Swift.max(capacity, 8)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  /// What was filled in; not to be used once the room has grown or gone.
  @inline(__always)
  var view: View<Element> { unsafe View(base: UnsafePointer(base), count: count) }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    unsafe base[count] = element
    count += 1
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Makes room for so many elements before any of them is filled in.
  mutating func reserve(_ count: Int) {
    guard self.count == 0, count > capacity else { return }
    unsafe base.deallocate()
    unsafe base = .allocate(capacity: count)
    capacity = count
  }

  /// Drops what was filled in after so many elements.
  @inline(__always)
  mutating func removeAll(after count: Int) { self.count = min(max(count, 0), self.count) }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index outside of a room")
      return unsafe base[index]
    }
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index outside of a room")
      unsafe base[index] = newValue
    }
  }

  @inline(never)
  private mutating func grow() {
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    unsafe wider.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = wider
    capacity *= 2
  }
}
