package import Domain

/// Why a duty is due when it is: what started it, when, and how long it may take.
package struct WhyDue: Hashable, Sendable {
  package let source: TriggerSource
  /// When that happened, as precisely as it is known.
  package let date: EventDate?
  package let limit: Limit?

  package init(source: TriggerSource, date: EventDate?, limit: Limit?) {
    self.source = source
    self.date = date
    self.limit = limit
  }
}
