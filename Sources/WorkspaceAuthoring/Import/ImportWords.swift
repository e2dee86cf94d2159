internal import SourceDocuments

/// What words of other teams and systems mean here, to be proposed and judged by people.
enum ImportWords {
  /// The id, or an alias, that a value most likely means.
  static func meaning(of value: String, for key: InventoryKey) -> String? {
    let words = HeadingText.words(of: value)
    guard let table = byWord[key] else { return nil }
    if let meaning = table[words.joined(separator: " ")] { return meaning }
    guard key == .status, words.count > 1, let first = words.first, let meaning = table[first]
    else { return nil }
    // "Draft v2" is a draft; "Live?" might not be.
    return meaning == "published" ? nil : meaning
  }

  private static let byWord: [InventoryKey: [String: String]] = meanings.mapValues { table in
    var words: [String: String] = [:]
    for (meaning, list) in table {
      for word in list.split(separator: ",") {
        words[HeadingText.words(of: String(word)).joined(separator: " ")] = meaning
      }
    }
    return words
  }

  private static let meanings: [InventoryKey: [String: String]] = [
    .status: [
      "published": "live, active, public, current, in use, online, released, keep, up to date",
      "draft": """
      draft, drafted, wip, in progress, in review, review, under review, in production, writing, editing,
      approved, ready, pending, in work, unpublished, scheduled, on hold, paused
      """,
      "planned": """
      plan, planned, idea, backlog, to do, proposed, concept, requested, not started, future, queued
      """,
      "retired": """
      retire, archived, archive, sunset, deprecated, expired, outdated, deleted, removed, remove,
      kill, delete, offline, redirected, redirect, inactive, withdrawn, do not use, obsolete
      """,
    ],
    .stages: [
      "tofu":
        "top of funnel, top of the funnel, top, problem aware, informational, unaware, attract",
      "mofu": "middle of funnel, mid funnel, middle, solution aware, comparison, compare, consider",
      "bofu": "bottom of funnel, bottom of the funnel, bottom, product aware, buy, transactional",
      "post-sale": "customer, customers, post purchase, advocacy, loyalty, adoption, delight",
      "awareness": "awareness stage, aware", "consideration": "consideration stage",
      "decision": "decision stage", "evaluation": "evaluation stage, evaluate",
      "selection": "selection stage, select", "expansion": "expansion stage, expand",
    ],
    .type: [
      "blog-post": "blog, article, blog article, post", "video": "videos, demo video",
      "webinar": "webinar recording, on demand webinar", "landing-page": "lp, web page, webpage",
      "case-study": "customer story, success story, reference, customer case",
      "roi-calculator": "calculator, tco calculator", "deck": "slides, slide deck, presentation",
      "security-doc": "security document, security paper, security overview",
      "implementation-guide": "implementation, onboarding guide, setup guide",
      "one-pager": "datasheet, data sheet, onepager, factsheet, fact sheet, flyer",
      "battlecard": "battle card", "contract-template": "contract",
      "analyst-report": "analyst paper, report",
    ],
    .format: [
      "article": "blog, text", "page": "web page, webpage, html", "video": "mp4, recording",
      "slides": "pptx, ppt, deck, presentation", "pdf": "pdf document",
    ],
    .channels: [
      "website": "web, site, blog", "email": "newsletter, mail, nurture", "events": "event",
      "linkedin": "linked in", "search": "seo, sem, organic", "partners": "partner",
    ],
  ]
}
