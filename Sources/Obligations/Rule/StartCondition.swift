/// When a duty begins.
package struct StartCondition: Hashable, Sendable {
  package let trigger: Trigger?
  /// Whether the duty begins anew with every occurrence of its trigger.
  package let isRepeated: Bool
  /// Whether fulfilment without a recorded start shows that the start is missing.
  package let isExpected: Bool
}
