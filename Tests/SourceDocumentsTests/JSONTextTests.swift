import SourceDocuments
import Testing

/// A long list that is written item by item makes the text that is made in one go.
struct JSONTextTests {
  private struct Whole: Encodable {
    let a = "\n  \"cells\" : [\n\n  ]"
    var cells: [Item] = []
    let nested = ["cells": [1, 2], "empty": []]
    let z = 1
  }

  private struct Item: Encodable {
    let text: String
    let list: [String]
  }

  @Test(arguments: 0...3) func itemsMakeTheSameText(count: Int) {
    let items = (0..<count).map { number in
      Item(
        text: "line \(number)\nand \u{2028} another\r\n", list: Array(repeating: "é", count: number)
      )
    }
    let expected = JSONText.encoded(Whole(cells: items))
    #expect(JSONText.encoded(Whole(), list: "cells", of: items) == expected)
  }
}
