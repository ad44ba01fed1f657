/// The name of a member of a casebook.
package struct MemberID: RandomID {
  package let bits: Bits128

  package init(_ bits: Bits128) { self.bits = bits }
}
