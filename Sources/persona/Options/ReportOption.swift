internal import ArgumentParser
internal import SourceDocuments

/// A report as it is asked for on the command line: `sarif=findings.sarif`.
struct ReportOption {
  let form: FindingsForm
  let path: String

  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let form = FindingsForm(rawValue: String(parts[0])) else {
      let names = English.list(FindingsForm.allCases.map(\.rawValue), "or")
      throw ValidationError("write FORMAT=FILE, with \(names) before the sign.")
    }
    guard !["", "-"].contains(parts[1]) else {
      throw ValidationError("name a file after the sign; standard output has --format.")
    }
    self.form = form
    path = String(parts[1])
  }
}
