import Crypto
import CryptoExtras
import Foundation
import Testing

@testable import Vault

/// The algorithms of suite 1 give what their specifications print; sources are in the files.
@Suite struct `Published vectors` {
  @Test func `ChaCha20-Poly1305 gives the ciphertext and tag of RFC 8439`() throws {
    struct Vector: Decodable {
      let key, nonce, associatedData, plaintext, ciphertext, tag: Hex
    }
    let vector = try Vectors.read(Vector.self, from: "chacha20poly1305.json")
    let box = try ChaChaPoly.seal(
      vector.plaintext.bytes, using: SymmetricKey(data: vector.key.bytes),
      nonce: ChaChaPoly.Nonce(data: vector.nonce.bytes),
      authenticating: vector.associatedData.bytes)
    #expect(Hex(box.ciphertext) == vector.ciphertext)
    #expect(Hex(box.tag) == vector.tag)
  }

  @Test func `HKDF gives the keys of RFC 5869`() throws {
    struct Vector: Decodable {
      let inputKey, salt, info, pseudoRandomKey, output: Hex
    }
    struct File: Decodable { let cases: [Vector] }
    let cases = try Vectors.read(File.self, from: "hkdf.json").cases
    #expect(cases.count == 3)
    for vector in cases {
      let key = HKDF<SHA256>.extract(
        inputKeyMaterial: SymmetricKey(data: vector.inputKey.bytes), salt: vector.salt.bytes)
      #expect(Hex(key) == vector.pseudoRandomKey)
      let output = HKDF<SHA256>.expand(
        pseudoRandomKey: key, info: vector.info.bytes, outputByteCount: vector.output.bytes.count)
      #expect(output == SymmetricKey(data: vector.output.bytes))
      let ours = KeyExpansion.expand(
        SymmetricKey(data: Array(key)), label: vector.info.bytes, blockCount: 3)
      #expect(Hex(ours.prefix(vector.output.bytes.count)) == vector.output)
    }
  }

  @Test func `scrypt gives the keys of RFC 7914`() throws {
    struct Vector: Decodable {
      let passphrase, salt, output: Hex
      let n, r, p: Int
    }
    struct File: Decodable { let cases: [Vector] }
    let cases = try Vectors.read(File.self, from: "scrypt.json").cases
    #expect(cases.count == 3)
    for vector in cases {
      let key = try KDF.Scrypt.deriveKey(
        from: vector.passphrase.bytes, salt: vector.salt.bytes,
        outputByteCount: vector.output.bytes.count, rounds: vector.n, blockSize: vector.r,
        parallelism: vector.p)
      #expect(key == SymmetricKey(data: vector.output.bytes))
    }
  }

  @Test func `Ed25519 gives the signatures of RFC 8032`() throws {
    struct Vector: Decodable { let seed, publicKey, message, signature: Hex }
    struct File: Decodable { let cases: [Vector] }
    let cases = try Vectors.read(File.self, from: "ed25519.json").cases
    #expect(cases.count == 3)
    for vector in cases {
      let key = try Curve25519.Signing.PrivateKey(rawRepresentation: vector.seed.bytes)
      #expect(Hex(key.publicKey.rawRepresentation) == vector.publicKey)
      #expect(try Hex(key.signature(for: vector.message.bytes)) == vector.signature)
      #expect(key.publicKey.isValidSignature(vector.signature.bytes, for: vector.message.bytes))
    }
  }

  @Test func `X-Wing gives the public keys and shared secrets of its draft`() throws {
    struct Vector: Decodable { let seed, publicKey, encapsulated, sharedSecret: Hex }
    struct File: Decodable { let cases: [Vector] }
    let cases = try Vectors.read(File.self, from: "xwing.json").cases
    #expect(cases.count == 3)
    for vector in cases {
      let key = try XWingMLKEM768X25519.PrivateKey(
        seedRepresentation: vector.seed.bytes, publicKey: nil)
      #expect(Hex(key.publicKey.rawRepresentation) == vector.publicKey)
      #expect(
        try key.decapsulate(Data(vector.encapsulated.bytes))
          == SymmetricKey(data: vector.sharedSecret.bytes))
      let ours = try RecipientKey(seed: SymmetricKey(data: vector.seed.bytes))
      #expect(Hex(ours.publicKey.rawBytes) == vector.publicKey)
    }
  }

  struct HPKEVector: Decodable {
    struct Message: Decodable { let associatedData, ciphertext, plaintext: Hex }
    let info, privateKey, publicKey, encapsulated: Hex
    let messages: [Message]

    func check(_ recipient: HPKE.Recipient) throws {
      var recipient = recipient
      #expect(!messages.isEmpty)
      for message in messages {
        let opened = try recipient.open(
          Data(message.ciphertext.bytes), authenticating: Data(message.associatedData.bytes))
        #expect(Hex(opened) == message.plaintext)
      }
    }
  }

  struct HPKEFile: Decodable { let x25519, xwing: HPKEVector }

  @Test func `HPKE opens the messages of RFC 9180`() throws {
    let vector = try Vectors.read(HPKEFile.self, from: "hpke.json").x25519
    try vector.check(
      HPKE.Recipient(
        privateKey: Curve25519.KeyAgreement.PrivateKey(
          rawRepresentation: vector.privateKey.bytes),
        ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(vector.info.bytes),
        encapsulatedKey: Data(vector.encapsulated.bytes)))
  }

  @Test func `HPKE with X-Wing in our ciphersuite opens the messages of its draft`() throws {
    let vector = try Vectors.read(HPKEFile.self, from: "hpke.json").xwing
    let key = try XWingMLKEM768X25519.PrivateKey(
      seedRepresentation: vector.privateKey.bytes, publicKey: nil)
    #expect(Hex(key.publicKey.rawRepresentation) == vector.publicKey)
    try vector.check(
      HPKE.Recipient(
        privateKey: key, ciphersuite: RecipientPublicKey.ciphersuite,
        info: Data(vector.info.bytes), encapsulatedKey: Data(vector.encapsulated.bytes)))
  }
}
