import Domain
import Foundation
import Vault

extension RandomID {
  /// The bytes as the database takes them.
  var data: Data { Data(bytes) }
}

extension Digest32 {
  /// The bytes as the database takes them.
  var data: Data { Data(bytes) }
}
