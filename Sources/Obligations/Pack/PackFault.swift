/// A reason with its place, before it is known which rule it belongs to.
struct PackFault: Error {
  let reason: PackReason
  let line: Int
  let column: Int

  init(_ reason: PackReason, at place: PackText) {
    self.reason = reason
    line = place.line
    column = place.column
  }
}
