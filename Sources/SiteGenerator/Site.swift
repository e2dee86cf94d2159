public import CoverageAnalysis
public import SiteTemplates
public import SourceDocuments

/// The pages that publish a coverage: a pure function of it, page by page.
public struct Site: Sendable {
  private let content: SiteContent
  private let templates: TemplateSet
  private let navigation: Navigation
  private let files: [SiteFile]
  private let attachments: @Sendable (String) throws -> [UInt8]
  /// What the pages are made from, on a public site without what is nobody else's business; the data
  /// beside the pages is to be made from it, too.
  public let matter: PublishedWorkspace
  /// What to tell about the team's own templates, colors and files.
  public let remarks: [SiteRemark]

  /// Prepares the site of a coverage.
  ///
  /// - Parameters:
  ///   - views: What is covered, for all segments together and for each.
  ///   - findings: What is wrong in the workspace, in the order of places.
  ///   - rules: Every rule that a finding can name.
  ///   - isPublic: Whether the site is for everybody: it is made from what everybody may see, may be
  ///     indexed, and has no calendar of reviews.
  ///   - history: How coverage went over commits; none for a site without that page.
  ///   - measurement: What deals, leads and use tell; none for a site without that page. A public
  ///     site never has it.
  ///   - jobs: How many threads may be used.
  ///   - overrides: The team's own templates, style sheets, scripts and pictures, by name.
  ///   - attachments: The bytes of a file of the workspace; what it throws, `page(at:)` throws.
  /// - Throws: What is wrong in the templates.
  public init(
    _ views: CoverageViews, findings: [Diagnostic], rules: [Rule], isPublic: Bool = false,
    history: CoverageHistory? = nil, measurement: SiteMeasurement? = nil, jobs: Int = 1,
    overrides: [(name: String, bytes: [UInt8])],
    attachments: @escaping @Sendable (String) throws -> [UInt8]
  ) throws(TemplateMistakes) {
    let look = try SiteLook(overrides)
    templates = try TeamTemplates(own: look.own.templates).set
    let all = PublishedWorkspace(views, findings: findings, history: history)
    matter = isPublic ? all.madePublic(jobs: jobs) : all
    content = SiteContent(
      matter, isPublic ? nil : measurement, rules: rules, look: look)
    let pages = PageKinds.pages(of: content)
    navigation = Navigation(to: pages, problemCount: content.findings.all.count)
    files = SiteFiles(content, pages).all
    remarks = look.remarks
    self.attachments = attachments
  }
}

extension Site {
  /// The path of every file, in the order of their bytes.
  public var paths: [String] { files.map(\.path) }

  /// The bytes of one file; it may be asked for from several threads, in any order.
  ///
  /// - Parameter index: Its place in `paths`.
  /// - Returns: The file's bytes, the same ones each time.
  /// - Throws: A mistake of a template that only shows with its values, or what reading an attachment
  ///   throws.
  public func page(at index: Int) throws -> [UInt8] {
    let file = files[index]
    switch file.source {
    case .bytes(let bytes): return bytes
    case .attachment(let path): return try attachments(path)
    case .page(let page): return try render(page)
    case .companion(let companion): return try companion.bytes(in: content, templates)
    }
  }
}

extension Site {
  /// What the templates of a page are given: the page's own one, and the layout.
  ///
  /// - Parameter index: Its place in `paths`.
  /// - Returns: The names of the templates with their values; nothing for a file that is no page.
  public func values(at index: Int) -> [(template: String, values: TemplateRecord)] {
    guard case .page(let page) = files[index].source else { return [] }
    let frame = PageFrame(content, page, navigation)
    return [
      (page.template, frame.values),
      (Self.layout, frame.layout(around: HTML(trusted: []))),
    ]
  }

  private static let layout = "layout"
  /// So much room most pages need, and the layout around them.
  private static let usualBytes = 16 << 10

  private func render(_ page: any Page) throws(TemplateMistake) -> [UInt8] {
    let frame = PageFrame(content, page, navigation)
    var main: [UInt8] = []
    main.reserveCapacity(Self.usualBytes)
    try templates.render(page.template, frame.values, into: &main)
    var whole: [UInt8] = []
    whole.reserveCapacity(main.count + Self.usualBytes)
    try templates.render(Self.layout, frame.layout(around: HTML(trusted: main)), into: &whole)
    return whole
  }
}
