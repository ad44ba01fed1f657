/// Why another office's site is not entered in the ledger.
enum EnteringRefused: Error {
  /// It was cut from a release of this very ledger.
  case cutFromHere(String)
  /// It is about made-up people and the office is not, or the other way round.
  case otherWorld(String, isSynthetic: Bool)
  /// Nobody confirmed the key that it is signed with, or somebody confirmed another one.
  case keyNotConfirmed(String, isOther: Bool)
  /// A period, day, level, area or name of a release that this program does not know stands in some place of a folder.
  case unknownValue(String, String)
  /// No counts fit both the ledger and the site.
  case contradictsLedger(String)
  /// Protected numbers follow from the site, alone or together with the ledger.
  case discloses([DisclosedNumber])
}
