/// What templates were called before each got its page's name in front, so that a team's own file of
/// an old name is told the new one.
public enum FormerNames {
  /// The name of today for one of then, both without `.mustache`; nothing for any other.
  public static func current(of name: String) -> String? { current[name] }

  private static let pages =
    "asset backlog campaign campaigns cell checks committee deal deals governance "
    + "history interview lead leads matrix method module persona personas problems "
    + "reference rules search"

  /// The names that only got a prefix, by the prefix.
  private static let prefixed: [String: String] = [
    "asset": "falls",
    "backlog": "owners-of-acts plan-row quarter",
    "cell": "candidates claims need segment-strip writer-brief",
    "checks": "balance check",
    "content": "asset-row modules",
    "history": "line-chart",
    "home": "overdue reader starter-kits trend",
    "layout": "crumb keys source",
    "matrix": "picture-box segment switch-link",
    "method": "figure-row figure-table",
    "part":
      "act answer bar-chart body cell cell-name conditions difference facts figure "
      + "filter finding findings further gap heat-map item legend lines lines-link link "
      + "more-assets place reply score section sentence shapes some-assets stage-name "
      + "stall",
    "persona": "as-written basis journey practice surroundings",
    "reference": "kind vocabulary",
    "rules": "example rule",
  ]

  /// Each name of then with that of today.
  static let current: [String: String] = {
    var current = ["page-index": "home-page", "page-catalogue": "content-page"]
    for page in pages.split(separator: " ") { current["page-\(page)"] = "\(page)-page" }
    for (prefix, names) in prefixed {
      for name in names.split(separator: " ") { current[String(name)] = "\(prefix)-\(name)" }
    }
    return current
  }()
}
