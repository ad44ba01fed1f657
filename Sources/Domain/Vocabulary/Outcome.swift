/// How a person's situation stood when it was last judged.
///
/// `left` is a free choice and never a failure: State Council Order 381 §11 forbids
/// restricting a person from leaving.
package enum Outcome: String, Vocabulary {
  case reunited
  case resettled
  case adopted
  case independent
  case transferred
  case left
  case lostContact = "lost-contact"
  case reVictimised = "re-victimised"
  case deceased
  case repatriated

  package var label: Label {
    switch self {
    case .reunited: Label("回归家庭", "Reunited with family")
    case .resettled: Label("就地安置", "Settled locally")
    case .adopted: Label("被依法收养", "Legally adopted")
    case .independent: Label("自立生活", "Living independently")
    case .transferred: Label("转交外地", "Transferred to another province/county")
    case .left: Label("自行离站", "Left of own will")
    case .lostContact: Label("失去联系", "Contact lost")
    case .reVictimised: Label("再次受害", "Re-victimised")
    case .deceased: Label("死亡", "Deceased")
    case .repatriated: Label("遣返回国(外籍)", "Repatriated (foreign national)")
    }
  }
}
