/// What is on record of a case beside its timeline: decisions, consents, barriers and the file.
package struct Annotations: Hashable, Sendable {
  package var waivers: [RecordedWaiver] = []
  package var pauses: [ClockPause] = []
  package var overrides: [BlockOverride] = []
  package var barriers: [NotedBarrier] = []
  package var consents: [GivenConsent] = []
  /// The last note of each part of the dedicated file, in the order of the parts.
  package var fileParts: [FilePartNote] = []
  package var fileTransfers: [FileTransfer] = []
  package var reveals: [Reveal] = []
  /// How the identity status changed since the case was opened, in the order of recording.
  package var identityChanges: [IdentityChange] = []

  package init() {}

  package static let none = Annotations()

  package var isEmpty: Bool { self == .none }
}
