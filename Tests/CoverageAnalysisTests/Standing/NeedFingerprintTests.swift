import CoverageAnalysis
import Testing

struct NeedFingerprintTests {
  @Test func itIsTheBeginningOfTheDigest() {
    #expect(NeedFingerprint.of("abc") == "ba7816bf")
    #expect(NeedFingerprint.of("") == "e3b0c442")
  }

  @Test(arguments: ["What  does it\tcost?", " What does it\r\ncost?\n", "What does it cost?"])
  func whiteSpaceMakesNoDifference(text: String) {
    #expect(NeedFingerprint.of(text) == NeedFingerprint.of("What does it cost?"))
  }

  @Test func anyOtherChangeDoes() {
    #expect(NeedFingerprint.of("What does it cost?") != NeedFingerprint.of("what does it cost?"))
  }
}
