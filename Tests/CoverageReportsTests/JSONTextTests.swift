import CoverageReports
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
    var text: String?
    var list: [String]?
  }

  @Test(arguments: [0, 1, 2, 3, 40]) func itemsMakeTheSameText(count: Int) {
    let items = (0..<count).map { number in
      number == 1
        ? Item()
        : Item(
          text: "line \(number)\nand \u{2028} another\r\n",
          list: Array(repeating: "é", count: number)
        )
    }
    let expected = JSONText.encoded(Whole(cells: items))
    let bytes = JSONText.bytes(of: Whole(), list: "cells", of: items)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
