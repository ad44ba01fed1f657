/// The name of an entry.
package struct EntryID: RandomID {
  package let bits: Bits128

  package init(_ bits: Bits128) { self.bits = bits }
}
