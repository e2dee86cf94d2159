internal import ArgumentParser
internal import CoverageReports
internal import SourceDocuments

/// One of the forms of a report, as `--format` takes it.
struct Format<Content: Report>: ExpressibleByArgument {
  let form: ReportForm

  init(_ form: ReportForm) {
    self.form = form
  }

  init?(argument: String) {
    guard let form = ReportForm(rawValue: argument), Self.all.contains(form) else { return nil }
    self.form = form
  }
}

extension Format {
  private static var all: [ReportForm] { Content.forms.map(\.key) }

  static var allValueStrings: [String] { all.map(\.rawValue) }

  var defaultValueDescription: String { form.rawValue }

  /// The names, for the help.
  static var list: String { English.list(allValueStrings, "or") }
}
