import Testing

@testable import SitePublisher

@Suite struct FingerprintTests {
  @Test(arguments: [
    ("", "e23eaf8f6ceafad361c6a9a6072532e5"), ("a", "a92a2ac32088773f991d43ff21ec231f"),
    ("persona", "d08a5cf2022ca8d95509dfe40d1921b0"),
    ("0123456789abcdef", "628e6abeec425df424dacd18baaeee1c"),
    ("0123456789abcdef0", "d49c65f22e7617f3901c1e282606fa8f"),
    ("Größe, 日本語, and a line longer than two blocks\n", "7d4c696cfb0bf42c83b7f67c5e53f069"),
  ])
  func knownTextsKeepTheirFingerprints(text: String, digits: String) {
    let fingerprint = Fingerprint(of: Array(text.utf8))
    #expect(String(decoding: fingerprint.digits, as: UTF8.self) == digits)
    #expect(Fingerprint(digits: fingerprint.digits[...]) == fingerprint)
  }

  @Test func zerosAtTheEndCount() {
    let lengths = (0..<100).map { Fingerprint(of: [UInt8](repeating: 0, count: $0)) }
    #expect(Set(lengths).count == 100)
  }

  @Test func everyBitCounts() {
    let page = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    var seen: Set<UInt64> = []
    for bit in 0..<(page.count * 8) {
      var edited = page
      edited[bit / 8] ^= 1 << (bit % 8)
      let fingerprint = Fingerprint(of: edited)
      seen.formUnion([fingerprint.first, fingerprint.second])
    }
    #expect(seen.count == 2 * page.count * 8)
  }

  @Test func blocksGiveWhatTheWholeGives() {
    let page = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var fingerprinter = Fingerprinter()
    for start in stride(from: 0, to: page.count, by: 48) {
      page[start..<min(start + 48, page.count)].withUnsafeBytes { fingerprinter.absorb($0) }
    }
    #expect(fingerprinter.finish() == Fingerprint(of: page))
  }
}
