import Domain
import Obligations
import Testing

/// When the duties of a case turn on the minute.
struct SteadyTests {
  @Test(arguments: [
    ("2026-03-02", "2026-03-04", false), ("2026-03-02", "2026-03-05", true),
    ("2026-03-02T09:00", "2026-03-04", false), ("2026-03-02T09:00", "2026-03-05", true),
  ])
  func `nothing of the last two days stands still`(
    rescued: String, today: String, isSteady: Bool
  ) throws {
    var story = Story()
    story.rescued = rescued
    let engine = try Shipped.engine()
    let state = try story.state()
    for minute in [0, 1, 540, 1_439] {
      let moment = Moment(try day(today), minute: minute)
      let duties = engine.obligations(of: state, on: moment)
      #expect(engine.areSteady(duties, of: state, on: moment) == isSteady, "\(minute)")
    }
  }

  @Test func `hours that end today turn on the minute, and hours that are over do not`() throws {
    var story = Story()
    story.rescued = "2026-02-01"
    story.milestones = ["admission 2026-03-01T10:00"]
    let engine = try Shipped.engine()
    let state = try story.state()
    for (today, isSteady) in [("2026-03-02", false), ("2026-03-04", true)] {
      let moment = Moment(try day(today), minute: 600)
      let duties = engine.obligations(of: state, on: moment)
      #expect(engine.areSteady(duties, of: state, on: moment) == isSteady, "\(today)")
    }
  }
}
