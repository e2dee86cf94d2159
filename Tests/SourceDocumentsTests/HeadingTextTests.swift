import SourceDocuments
import Testing

struct HeadingTextTests {
  /// Whether somebody types the joiners of their language makes no other name.
  @Test(arguments: [
    ("می\u{200C}خواهم", "میخواهم"), ("क्\u{200D}ष", "क्ष"), ("Ziele\u{200D}", "ziele"),
  ])
  func joinersMakeNoOtherName(with: String, without: String) {
    #expect(HeadingText.normalized(with) == HeadingText.normalized(without))
    #expect(!HeadingText.normalized(with).isEmpty)
  }
}
