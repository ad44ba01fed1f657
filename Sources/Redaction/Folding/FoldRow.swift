/// A run of code points and what each of them folds to, in order.
struct FoldRow: Sendable {
  let first: UInt32
  let targets: String
}
