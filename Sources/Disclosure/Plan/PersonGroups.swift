package import Domain

// The coarse categories that tables about persons use. There is no category for what is merely not
// recorded: it would often be zero, and a hidden zero takes a useful number with it.

package enum SexGroup: String, Vocabulary {
  case female
  case other = "male-or-unrecorded"

  package init(_ sex: Sex) {
    switch sex {
    case .female: self = .female
    case .male, .unknown: self = .other
    }
  }

  package var label: Label {
    switch self {
    case .female: Label("女", "Female")
    case .other: Label("男或未记录", "Male or not recorded")
    }
  }
}

package enum AgeGroup: String, Vocabulary {
  case minor = "0-17"
  case adult = "18+"

  package init(years: Int) { self = years < 18 ? .minor : .adult }

  package var label: Label {
    switch self {
    case .minor: Label("0–17岁", "0–17")
    case .adult: Label("18岁及以上", "18 and over")
    }
  }
}

/// The age bands of the domain's privacy rules.
package enum AgeBand: String, Vocabulary {
  case to5 = "0-5"
  case to13 = "6-13"
  case to17 = "14-17"
  case to29 = "18-29"
  case to44 = "30-44"
  case to59 = "45-59"
  case from60 = "60+"

  package init(years: Int) {
    switch years {
    case ..<6: self = .to5
    case ..<14: self = .to13
    case ..<18: self = .to17
    case ..<30: self = .to29
    case ..<45: self = .to44
    case ..<60: self = .to59
    default: self = .from60
    }
  }

  package var label: Label {
    switch self {
    case .to5: Label("0–5岁", "0–5")
    case .to13: Label("6–13岁", "6–13")
    case .to17: Label("14–17岁", "14–17")
    case .to29: Label("18–29岁", "18–29")
    case .to44: Label("30–44岁", "30–44")
    case .to59: Label("45–59岁", "45–59")
    case .from60: Label("60岁及以上", "60 and over")
    }
  }
}

package enum Reached: String, Vocabulary {
  case yes
  case no

  package var label: Label {
    switch self {
    case .yes: Label("是", "Yes")
    case .no: Label("否", "No")
    }
  }
}
