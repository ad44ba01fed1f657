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
}

/// Blocks of the protocol stop a milestone.
struct BlockedByProtocol: Error {
  let blocks: [Block]
}
