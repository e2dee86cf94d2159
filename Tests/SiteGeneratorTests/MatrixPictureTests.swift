import CoverageAnalysis
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import SiteGenerator

/// Matrices as pictures by themselves.
struct MatrixPictureTests {
  private func picture(
    _ files: [String: String], _ id: String = "stage", name: String = "Matrix"
  ) throws -> MatrixPicture {
    let workspace = WorkspaceReader.read(TextTree(files), rules: [], jobs: 1)
    let views = CoverageViews(
      of: Coverage(of: workspace, on: CalendarDate(dayNumber: 20_778)), jobs: 1)
    let matrix = Matrix(try #require(MatrixDimension.named(id)), views)
    return MatrixPicture(matrix, Wording(views.whole), name: name)
  }

  private static let long = [
    "personas/taxonomy.md":
      "---\nstages:\n  - {id: one, title: Donaudampfschifffahrtsgesellschaft}\n"
      + "  - {id: two, title: 最高財務責任者代理最高財務責任者代理}\n---\nGuide.\n",
    "personas/a.md":
      "---\ntitle: \(String(repeating: "Very long title ", count: 9))\n"
      + "not-applicable: {one: \(String(repeating: "because of a long story ", count: 6))}\n---\nText.\n",
    "personas/b.md": "---\ntitle: \(String(repeating: "最高財務責任者", count: 8))\n---\nText.\n",
  ]

  @Test func noTextIsWiderThanItsBox() throws {
    let picture = try picture(Self.long, name: String(repeating: "long name ", count: 40))
    for box in picture.boxes + picture.legend {
      for (label, size) in [(box.words, 8), (box.note, 7)] {
        guard let label else { continue }
        let end = label.x + TerminalWidth.columns(of: label.text) * size
        #expect(end <= box.x + MatrixPictureBox.width, "\(label.text)")
      }
    }
    for head in picture.heads {
      let room = head.x == MatrixPicture.margin ? MatrixPicture.side : MatrixPictureBox.width
      #expect(TerminalWidth.columns(of: head.text) * 8 <= room, "\(head.text)")
    }
    #expect(TerminalWidth.columns(of: picture.title.text) * 12 <= picture.width - 32)
    for note in picture.notes {
      #expect(TerminalWidth.columns(of: note.text) * 8 <= picture.width - 32, "\(note.text)")
    }
  }

  @Test func nothingLiesOnAnythingElse() throws {
    let picture = try picture(Self.long)
    let boxes = picture.boxes.map { ($0.x, $0.y) }
    for (index, box) in boxes.enumerated() {
      #expect(box.0 + MatrixPictureBox.width <= picture.width - MatrixPicture.margin)
      #expect(box.1 + MatrixPictureBox.height < picture.legend.map(\.y).min() ?? 0)
      for other in boxes[..<index] {
        let apart =
          abs(box.0 - other.0) >= MatrixPictureBox.width
          || abs(box.1 - other.1) >= MatrixPictureBox.height
        #expect(apart)
      }
    }
    #expect(
      picture.heads.filter { $0.x > MatrixPicture.margin }.allSatisfy { $0.y < MatrixPicture.top })
    #expect(picture.notes.allSatisfy { $0.y < MatrixPicture.top - 40 })
    #expect(picture.legend.allSatisfy { $0.y + MatrixPicture.legendLine <= picture.height })
  }

  @Test func eachStateIsToldInWordsDigitAndDashes() throws {
    let svg = try SiteCase.small.get().page("matrix/stage.svg")
    #expect(svg.html.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""))
    #expect(svg.html.contains("<title id=\"title\">Persona × stage, all segments</title>"))
    #expect(svg.html.contains("<desc id=\"summary\">Who in the buying committee"))
    for words in [
      "2 strong", "1 weak", "0 missing +1", "0 not assessed", "not applicable", "stale",
    ] {
      #expect(svg.text.contains(words), "\(words)")
    }
    #expect(svg.html.contains("stroke-dasharray=\"2 3\""))
    #expect(svg.html.contains("stroke-dasharray=\"6 4\""))
    #expect(svg.html.contains("fill=\"url(#stale)\""))
    #expect(!svg.html.contains("class=\"cell") && !svg.html.contains("style="))
  }

  @Test(arguments: ["stage", "stage/enterprise", "role", "theme", "segment", "channel"])
  func eachMatrixIsAPicture(name: String) throws {
    let text = try SiteCase.small.get().text("matrix/\(name).svg")
    #expect(text.hasSuffix("</svg>\n"))
    #expect(text.contains("As of 2026-11-21: "))
  }

  @Test func hostileTitlesStayText() throws {
    let site = try SiteCase([
      "personas/cfo.md": "---\ntitle: '<script>\"&'\n---\nText.\n"
    ])
    let svg = site.text("matrix/stage.svg")
    #expect(svg.contains("&lt;script&gt;&quot;&amp;</text>"))
    #expect(!svg.contains("<script"))
  }
}
