import Domain
import Obligations

extension Context {
  /// The ids of the blocks that a reason overrides; those that only warn are said and let pass.
  ///
  /// - Throws: `BlockedByProtocol` where a block stops the milestone and no reason is given.
  func stopping(
    _ milestone: Milestone, in state: CaseState, by engine: ObligationEngine, _ reason: String?
  ) throws -> [String] {
    let blocks = engine.blocks(milestone, in: state, on: judgedAt)
    for block in blocks where block.rule.force == .warn { note(BlockWords(block).warning) }
    let stopping = blocks.filter { $0.rule.force == .stop }
    guard stopping.isEmpty || reason != nil else { throw BlockedByProtocol(blocks: stopping) }
    return stopping.map { "\($0.rule.id)" }
  }

  /// Fails where a correction makes a milestone one that the protocol stops, and it was none before.
  func requireUnblocked(
    _ change: MilestoneChange, of logged: LoggedMilestone, in state: CaseState,
    by engine: ObligationEngine
  ) throws {
    let others = CaseState(
      number: state.number, facts: state.facts,
      milestones: state.milestones.filter { $0.entry != logged.entry }, closing: state.closing,
      conflicts: state.conflicts, annotations: state.annotations)
    let stopping = { (milestone: Milestone) in
      engine.blocks(milestone, in: others, on: judgedAt).filter { $0.rule.force == .stop }
    }
    let known = Set(stopping(logged.milestone).map(\.rule.id))
    let blocks = stopping(change.applied(to: logged.milestone)).filter {
      !known.contains($0.rule.id)
    }
    guard blocks.isEmpty else { throw BlockedByProtocol(blocks: blocks, isCorrection: true) }
  }
}

/// Blocks of the protocol stop a milestone.
struct BlockedByProtocol: Error {
  let blocks: [Block]
  var isCorrection = false
}
