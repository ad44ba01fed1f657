package import Published

extension PublicationPlan {
  /// What the threshold means for the numbers of a site.
  package var hidingRule: HidingRule {
    let rule = SplitRule(threshold: threshold)
    let (plain, besideZero) = (rule.limits(showsZeros: false), rule.limits(showsZeros: true))
    return HidingRule(
      threshold: threshold, mostPersons: plain.shown - 1, mostDuties: plain.shown - 1,
      mostDutiesBesideZero: besideZero.shown - 1, fewestInWhole: rule.fewestInWhole,
      fewestDutiesForZero: SplitRule.fewestDutiesForZero)
  }
}
