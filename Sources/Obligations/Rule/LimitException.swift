/// Another limit where a milestone says so.
package struct LimitException: Hashable, Sendable {
  package let limit: Limit
  package let pattern: MilestonePattern
}
