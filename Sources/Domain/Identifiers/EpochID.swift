/// The name of an epoch: the time between two changes of who may read a scope.
package struct EpochID: RandomID {
  package let bits: Bits128

  package init(_ bits: Bits128) { self.bits = bits }
}
