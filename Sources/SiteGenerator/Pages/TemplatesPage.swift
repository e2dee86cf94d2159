internal import SiteTemplates
internal import SourceDocuments

/// Every template with what it gets, and the colors: what a team can change about its site.
struct TemplatesPage: Page {
  let template = "page-templates"
  let path = PagePath.templates
  let area = SiteArea.templates

  func title(in content: SiteContent) -> String { "Templates" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let values = TemplateValues(content.look)
    return [
      ("endings", .text(English.list(OwnFiles.brandEndings.map { ".\($0)" }, "or"))),
      ("groups", .records(values.groups)), ("shared", .records(values.shared)),
      ("files", .records(files(content.look))),
      ("colors", .records(content.look.palette.entries.map(color))),
    ]
  }
}

extension TemplatesPage {
  private func files(_ look: SiteLook) -> [TemplateRecord] {
    BuiltInTemplates.files.filter { !$0.name.hasSuffix(".mustache") }.map { file in
      [
        "name": .text(file.name), "purpose": .sentence(purpose(of: file)),
        "isOwn": .flag(look.own.names.contains(file.name)),
      ]
    }
  }

  /// What a file says of itself; a file for search engines has no word for people.
  private func purpose(of file: (name: String, bytes: [UInt8])) -> String {
    file.name == "robots.txt"
      ? "Keeps search engines out. A public site has none."
      : OpeningComment(of: file.bytes).text
  }

  private func color(_ entry: Palette.Entry) -> TemplateRecord {
    [
      "name": .text("--\(entry.name)"), "meaning": .text(entry.meaning),
      "light": swatch(entry.light, written: entry.values.first),
      "dark": swatch(entry.dark, written: entry.values.last),
      "isOwn": .flag(entry.ownLine != nil),
    ]
  }

  /// A color as written, and as a picture can show it.
  private func swatch(_ color: Color?, written: String?) -> TemplateValue {
    .record(["text": .text(written ?? ""), "fill": .text(color?.hexadecimal)])
  }
}
