internal import SiteTemplates
internal import SourceDocuments

/// How the site looks: the built-in files, with a team's own in their places.
struct SiteLook: Sendable {
  /// What every template is for and gets.
  let reference: TemplateReference
  /// The files of the team.
  let own: OwnFiles

  /// Reads the team's files.
  init(_ overrides: [(name: String, bytes: [UInt8])]) throws(TemplateMistakes) {
    reference = try TemplateReference.builtIn.get()
    own = OwnFiles(overrides)
    guard own.mistakes.isEmpty else { throw TemplateMistakes(all: own.mistakes) }
  }
}

extension SiteLook {
  /// What is no template, and lies at the root of the site: style sheets, scripts, robots.txt.
  var files: [(name: String, bytes: [UInt8])] {
    BuiltInTemplates.files.filter { !$0.name.hasSuffix(".mustache") }
      .map { ($0.name, own.replacements[$0.name] ?? $0.bytes) }
  }

  /// The colors in force.
  var palette: Palette {
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    return Palette(style: bytes["style.css", default: []], brand: bytes["brand.css", default: []])
  }

  /// What to tell about the team's files.
  var remarks: [SiteRemark] {
    let endings = English.list(OwnFiles.brandEndings.map { ".\($0)" }, "and")
    let unused = own.unused.map {
      SiteRemark(
        severity: .note,
        text: "site-template/\($0) is not used: beside templates, a site takes \(endings)")
    }
    return unused
      + ContrastCheck(palette).warnings.map { SiteRemark(severity: .warning, text: $0) }
  }
}
