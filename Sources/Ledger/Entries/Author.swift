package import Domain
package import Vault

/// Who writes, on which chain.
package struct Author: Sendable {
  package let member: MemberID
  package let chain: ChainID
  package let signing: SigningKey

  package init(member: MemberID, chain: ChainID, signing: SigningKey) {
    self.member = member
    self.chain = chain
    self.signing = signing
  }
}
