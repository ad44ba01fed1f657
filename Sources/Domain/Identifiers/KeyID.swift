/// The name of a key that seals entries.
package struct KeyID: RandomID {
  package let bits: Bits128

  package init(_ bits: Bits128) { self.bits = bits }
}
