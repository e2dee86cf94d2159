import Foundation
import SitePublisher
import Testing

@Suite struct PublishingErrorTests {
  @Test(arguments: [
    (
      PublishingError.locked(output: "_site", process: 123),
      "another build (process 123) is writing to `_site`; wait until it has finished"
    ),
    (
      .locked(output: "_site", process: nil),
      "another build is writing to `_site`; wait until it has finished"
    ),
    (
      .refusedOutput(path: "content", reason: .source("content")),
      "the output folder `content` would mix with the source folder `content`; "
        + "choose another folder, such as `_site`"
    ),
    (
      .system(action: "write", path: "_site/a.html", code: ENOSPC),
      "cannot write `_site/a.html`: No space left on device; free some space, then build again"
    ),
    (
      .foreignFiles(output: "_site", paths: ["a.html", "b\u{1B}[2J.html"]),
      "`_site` holds files that a page would overwrite, and that no build wrote or somebody edited "
        + "since; move or delete them, then build again: `a.html`, `b\\u{1B}[2J.html`"
    ),
  ])
  func messageSaysWhatIsWrongAndHowToMendIt(error: PublishingError, message: String) {
    #expect(error.description == message)
  }
}
