import SourceDocuments
import Testing

/// Source: NIST, "Descriptions of SHA-256", and the Cryptographic Algorithm Validation Program.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func digestIsAsPublished(message: String, digest: String) {
    let bytes = SHA256.digest(of: message.utf8)
    #expect(bytes.map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined() == digest)
  }

  @Test(arguments: 50...70)
  func eachLengthAroundABlockHasItsOwnDigest(length: Int) {
    let digests = [length, length + 1].map { SHA256.digest(of: [UInt8](repeating: 7, count: $0)) }
    #expect(digests[0].count == 32)
    #expect(digests[0] != digests[1])
  }
}
