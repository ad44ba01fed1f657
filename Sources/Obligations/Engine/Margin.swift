/// What is left of a limit; negative where it is over.
///
/// Hours are whole: those left are rounded down, those over are rounded up.
package enum Margin: Hashable, Sendable {
  case days(Int)
  case hours(Int)

  package var isOver: Bool {
    switch self {
    case .days(let count), .hours(let count): count < 0
    }
  }
}
