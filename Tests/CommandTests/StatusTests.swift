import Foundation
import PersonaTestSupport
import Testing

@testable import persona

/// How a run ends when something goes wrong that is no finding.
struct StatusTests {
  private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  @Test(.enabled(if: hasFullDevice))
  func aResultThatCanNotBeWrittenIsAFailure() throws {
    let device = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let failure = #expect(throws: RunFailure.self) {
      try Console.write("text", to: device.fileDescriptor)
    }
    #expect(failure?.message == "the result can't be written: No space left on device")
  }

  @Test func aClosedPipeIsNoFailure() throws {
    Console.ignoreSignalsOfWriting()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    try Console.write("text", to: pipe.fileHandleForWriting.fileDescriptor)
  }

  @Test func anUnexpectedErrorSaysHowToReportIt() {
    struct Surprise: Error {}
    let end = UnexpectedError(Surprise(), arguments: ["persona", "build", "my\u{1B} site"])
    #expect(
      end.message == """
        error: this should not happen: Surprise()
        please open an issue with this message and the command line: persona build my\\u{1B} site

        """)
    #expect(UnexpectedError.status == 70)
  }
}
