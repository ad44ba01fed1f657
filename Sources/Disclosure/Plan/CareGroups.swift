package import Domain

/// Exploitation as coarsely as it is published.
package enum ExploitationGroup: String, Vocabulary {
  case children
  case women
  case labour
  case longMissing = "long-missing"
  case other

  package init(_ exploitation: Exploitation?) {
    switch exploitation {
    case .child, .illegalAdoption, .soldByKin: self = .children
    case .woman, .bought, .forcedProstitution, .forcedMarriage: self = .women
    case .forcedLabour, .forcedBegging: self = .labour
    case .longMissing: self = .longMissing
    case .crossBorder, .other, nil: self = .other
    }
  }

  package var label: Label {
    switch self {
    case .children: Label("拐卖儿童、亲生亲卖、非法收送养", "Children trafficked, sold or given away")
    case .women: Label("拐卖妇女、强迫婚姻或卖淫", "Women trafficked, forced marriage or prostitution")
    case .labour: Label("强迫劳动或乞讨", "Forced labour or begging")
    case .longMissing: Label("历年失踪找回", "Found after long separation")
    case .other: Label("其他或未记录", "Other or not recorded")
    }
  }
}

/// Where a person is cared for, as coarsely as it is published.
package enum PlacementGroup: String, Vocabulary {
  case family
  case substituteFamily = "substitute-family"
  case institution
  case independent
  case unrecorded

  package init(_ placement: Placement?) {
    switch placement {
    case .ownFamily, .kin: self = .family
    case .foster, .adoptive: self = .substituteFamily
    case .rescueStation, .outsideCare, .minorsInstitution, .childWelfare, .tekunFacility,
      .hospital, .ngo:
      self = .institution
    case .independent, .stayLocal: self = .independent
    case nil: self = .unrecorded
    }
  }

  package var label: Label {
    switch self {
    case .family: Label("原家庭或亲属", "Own family or relatives")
    case .substituteFamily: Label("寄养或收养家庭", "Foster or adoptive family")
    case .institution: Label("机构照料", "An institution")
    case .independent: Label("独立生活或留居当地", "Independent or staying locally")
    case .unrecorded: Label("未记录", "Not recorded")
    }
  }
}

/// How a case stands, as coarsely as it is published.
package enum OutcomeGroup: String, Vocabulary {
  case reunited
  case settled
  case moved
  case lost
  case open

  package init(_ outcome: Outcome?) {
    switch outcome {
    case .reunited: self = .reunited
    case .resettled, .adopted, .independent: self = .settled
    case .transferred, .left, .repatriated: self = .moved
    case .lostContact, .reVictimised, .deceased: self = .lost
    case nil: self = .open
    }
  }

  package var label: Label {
    switch self {
    case .reunited: Label("回归家庭", "Reunited with family")
    case .settled: Label("就地安置、收养或自立", "Settled, adopted or independent")
    case .moved: Label("转交、自行离站或遣返", "Transferred, left or repatriated")
    case .lost: Label("失联、再次被害或死亡", "Contact lost, re-victimised or deceased")
    case .open: Label("尚无结果", "None yet")
    }
  }
}
