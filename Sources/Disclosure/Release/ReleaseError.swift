package import Domain
package import Published

/// Why a release cannot be built from the facts given.
package enum ReleaseError: Error, Hashable {
  /// The facts of a period that the plan's tables speak of are missing.
  case factsMissing(Period)
  /// A case belongs to an area above the rows of a table.
  case areaTooCoarse(AreaCode)
  /// A person has no value, or an unknown one, of an attribute.
  case unknownValue(Attribute)
  case unknownRule(String)
  /// People or duties stand in categories of which the plan says that they cannot occur.
  case impossibleCounted([ImpossibleCategory])
  /// The tables contradict each other; a defect of what counted them.
  case inconsistent(StarError)
}

/// A structural zero of a plan that is none: somebody is counted there.
package struct ImpossibleCategory: Hashable, Sendable {
  package let table: String
  package let category: PublishedTable.Category
}
