/// What a worker wrote beside a milestone; it never leaves the care scope.
package struct MilestoneDetails: Hashable, Sendable {
  package var provider: String?
  package var reference: String?
  package var note: String?

  package init(provider: String? = nil, reference: String? = nil, note: String? = nil) {
    self.provider = provider
    self.reference = reference
    self.note = note
  }

  package var isEmpty: Bool { self == MilestoneDetails() }
}
