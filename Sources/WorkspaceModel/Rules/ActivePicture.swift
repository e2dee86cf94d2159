internal import SourceDocuments

/// An SVG picture that does more than draw, or may do more.
enum ActivePicture {
  static let rule = Rule(
    id: "active-picture", severity: .error,
    summary: "An SVG picture to which a body links holds nothing but what draws.",
    why: "A script, a link or a file from elsewhere in it acts in the browser of whoever opens it.",
    wrong: .words(
      "A picture with `<script>` in it, or with `onclick`, or with a file from the web."),
    right: .words("The same picture, saved as \"plain SVG\" or as PNG."))

  static func diagnostic(_ reason: String, at place: Place, linked: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "this picture can't be published, because \(reason)")
      .noting("save it as plain SVG, without scripts, links and files from elsewhere, or as PNG")
      .noting("a text links to it", at: linked)
      .with(effect: "the pages show the words that stand for it")
  }
}
