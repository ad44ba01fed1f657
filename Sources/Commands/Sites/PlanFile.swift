import Disclosure

/// A publication plan and the text it was read from.
struct PlanFile {
  let plan: PublicationPlan
  let text: String
}

extension Context {
  /// The office's own publication plan, or the shipped one, which has a section for every level.
  ///
  /// - Throws: `BadPlanFile`, or `PlanError` for the shipped one, with everything wrong in it.
  func publicationPlan(in path: String? = nil) throws -> PlanFile {
    guard let path else {
      let text = try resource("Disclosure", "plan.yaml")
      return PlanFile(plan: try PlanReader.plan(from: text), text: text)
    }
    let text = try text(ofFile: path, "--plan")
    do throws(PlanError) {
      return PlanFile(plan: try PlanReader.plan(from: text), text: text)
    } catch {
      throw BadPlanFile(path: path, error: error)
    }
  }
}

/// An office's own plan is refused.
struct BadPlanFile: Error {
  let path: String
  let error: PlanError
}
