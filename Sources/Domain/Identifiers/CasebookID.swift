/// The name of a casebook, shared by all its copies.
package struct CasebookID: RandomID {
  package let bits: Bits128

  package init(_ bits: Bits128) { self.bits = bits }
}
