/// The name of a chain of entries, which belongs to a member on a device.
package struct ChainID: RandomID {
  package let bits: Bits128

  package init(_ bits: Bits128) { self.bits = bits }
}
