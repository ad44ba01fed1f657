package import Domain
package import Vault

/// The last entry of a chain: its place and its hash.
package struct Head: Hashable, Sendable {
  package let chain: ChainID
  package let sequence: Int
  package let hash: Digest32

  package init(chain: ChainID, sequence: Int, hash: Digest32) {
    self.chain = chain
    self.sequence = sequence
    self.hash = hash
  }
}
