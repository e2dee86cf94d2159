internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The files of a site: its pages, what they show beside text, and what they look like.
struct SiteFiles {
  private let content: SiteContent
  private let pages: [any Page]

  init(_ content: SiteContent, _ pages: [any Page]) {
    self.content = content
    self.pages = pages
  }
}

extension SiteFiles {
  /// All files, in the order of their paths' bytes.
  var all: [SiteFile] {
    let companions = companions + pages.flatMap(\.companions)
    return
      (pages.map { SiteFile(path: $0.path, source: .page($0)) }
      + companions.map { SiteFile(path: $0.path, source: .companion($0)) }
      + fixed + brand + attachments + search)
      .sorted { $0.path.precedes($1.path) }
  }

  private var companions: [any CompanionFile] {
    MatrixPictureFile.all(in: content) + FragmentFile.all(in: content)
      + ReviewCalendarFile.all(in: content)
  }

  /// The style sheet and its like, the team's own before the built-in ones.
  private var fixed: [SiteFile] {
    let isLarge = pages.contains { $0.scripts.contains(CataloguePage.scriptOfParts) }
    return content.look.files.compactMap { file in
      if file.name == CataloguePage.scriptOfParts, !isLarge { return nil }
      if file.name == "robots.txt", content.isPublic { return nil }
      return SiteFile(path: file.name, source: .bytes(file.bytes))
    }
  }

  /// The pictures and the like that the team's own templates show.
  private var brand: [SiteFile] {
    content.look.own.brand.map {
      SiteFile(path: "\(OwnFiles.brandFolder)/\($0.name)", source: .bytes($0.bytes))
    }
  }

  /// The index of the search.
  private var search: [SiteFile] {
    SearchFiles(SearchEntries(content, pages).all).all.map {
      SiteFile(path: $0.path, source: .bytes($0.bytes))
    }
  }

  private var attachments: [SiteFile] {
    content.targets.attachments.map {
      SiteFile(path: PagePath.attachment($0), source: .attachment($0))
    }
  }
}
