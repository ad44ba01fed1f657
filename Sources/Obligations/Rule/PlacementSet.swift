package import Domain

/// A set of placements.
package struct PlacementSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package init(_ placement: Placement) {
    let place =
      switch placement {
      case .ownFamily: 0
      case .kin: 1
      case .foster: 2
      case .adoptive: 3
      case .rescueStation: 4
      case .outsideCare: 5
      case .minorsInstitution: 6
      case .childWelfare: 7
      case .tekunFacility: 8
      case .hospital: 9
      case .ngo: 10
      case .independent: 11
      case .stayLocal: 12
      }
    rawValue = 1 << UInt16(place)
  }
}
