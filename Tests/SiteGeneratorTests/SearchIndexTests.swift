import Testing

@testable import SiteGenerator

/// The index of the search.
struct SearchIndexTests {
  @Test(arguments: [
    ("Müller", "muller"), ("MU\u{308}LLER", "muller"), ("Straße", "strasse"), ("Ærø", "aero"),
    ("Đà Nẵng", "da nang"), ("Łódź", "lodz"), ("İzmir", "izmir"), ("Άλφα", "αλφα"),
    ("ΟΔΥΣΣΕΥΣ", "οδυσσευσ"), ("can't, customer’s", "cant customers"),
    ("SOC2 · ISO-27001", "soc2 iso 27001"),
    ("m²", "m2"), ("ﬁne", "fine"), ("Ｗｉｄｅ", "wide"), ("Й", "й"), ("", ""), ("—!?", ""),
  ])
  func wordsAreFolded(text: String, words: String) {
    #expect(split(text).joined(separator: " ") == words)
  }

  @Test func lettersWithoutBlanksAreIndexedInPairs() {
    #expect(split("移行費用CFO") == ["移行", "行費", "費用", "用", "cfo"])
    #expect(split("費") == ["費"])
  }

  @Test func tagsOfHTMLAreNoWordsAndApostrophesStandWithinThem() {
    var splitter = WordSplitter()
    var words: [String] = []
    let html = "<p class=\"x\">It won&#39;t &amp; <a href=\"b\">Can</a>not&"
    splitter.split(html: Array(html.utf8)) { word in
      words.append(String(decoding: word, as: UTF8.self))
      return true
    }
    #expect(words == ["it", "wont", "can", "not"])
  }

  @Test func wordIsCutAtSixtyFourBytes() {
    #expect(split(String(repeating: "a", count: 900)) == [String(repeating: "a", count: 64)])
  }

  @Test func placesAreDistancesByLevel() {
    let places: [UInt32] = [0 << 3 | 1, 1 << 3 | 5, 34 << 3 | 1, 2_000 << 3 | 5]
    // 1, then 1,999 = 15 + 30 × 32 + 1 × 1,024; 0, then 34 = 2 + 1 × 32.
    #expect(String(decoding: PlaceText.text(of: places[...]), as: UTF8.self) == "Bv-B....AiB")
  }

  @Test func wordsKeepTheirNumbersHoweverManyThereAre() {
    var numbers = WordNumbers()
    let words = (0..<20_000).map { Array("w\($0)".utf8) }
    #expect(words.map { numbers.number(of: $0) } == Array(words.indices))
    #expect(words.reversed().map { numbers.number(of: $0) } == words.indices.reversed())
    #expect(numbers.count == words.count)
    #expect(words.indices.allSatisfy { numbers[$0].elementsEqual(words[$0]) })
  }

  @Test func nothingEndsATextOfAScript() {
    let text = "\"\\\n</script>\u{2028}"
    #expect(ScriptText.quoted(text) == #""\"\\\n</script>"# + "\u{2028}\"")
  }

  private func split(_ text: String) -> [String] {
    var splitter = WordSplitter()
    var words: [String] = []
    splitter.split(text) { word in
      words.append(String(decoding: word, as: UTF8.self))
      return true
    }
    return words
  }
}
