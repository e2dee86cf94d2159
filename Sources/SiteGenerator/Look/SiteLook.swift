public import SiteTemplates
internal import SourceDocuments

/// How the site looks: the built-in files, with a team's own in their places.
public struct SiteLook: Sendable {
  /// The files of the team.
  let own: OwnFiles

  /// Reads the team's files.
  init(_ overrides: [(name: String, bytes: [UInt8])]) throws(TemplateMistakes) {
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
    return unused + outsideRequests
      + ContrastCheck(palette).warnings.map { SiteRemark(severity: .warning, text: $0) }
  }

  /// What the team's templates and style sheets fetch from other hosts.
  private var outsideRequests: [SiteRemark] {
    var files = own.replacements
    for file in own.brand + own.templates { files[file.name] = file.bytes }
    let names = files.keys.filter { $0.hasSuffix(".css") || $0.hasSuffix(".mustache") }.sorted()
    return names.flatMap { name in
      OutsideRequests(in: files[name, default: []]).requests.map { remark(on: $0, in: name) }
    }
  }

  private func remark(on request: OutsideRequests.Request, in name: String) -> SiteRemark {
    let place = "site-template/\(name):\(request.line)"
    return SiteRemark(
      severity: .warning,
      text: "\(place): every reader's browser will ask \(request.address.quoted) for this; a copy "
        + "in site-template/ works offline, and tells nobody who reads the site")
  }
}

extension SiteLook {
  /// What a build would tell of a team's files, without a page being made.
  ///
  /// - Throws: What would stop the build.
  public static func inspected(
    _ overrides: [(name: String, bytes: [UInt8])]
  ) throws(TemplateMistakes) -> [SiteRemark] {
    let look = try SiteLook(overrides)
    _ = try TeamTemplates(own: look.own.templates)
    return look.remarks
  }
}
