package import Domain

/// An event of a made-up case with the minute it was recorded.
package struct SyntheticRecord: Hashable, Sendable {
  package let recorded: Moment
  package let event: SyntheticEvent
}
