/// What can be printed or stored in several forms.
public protocol Report {
  /// How it is written in each of its forms, the usual one first.
  static var forms: KeyValuePairs<ReportForm, (Self) -> String> { get }
}

/// A form of a report, by the name that `--format` takes.
public enum ReportForm: String, Sendable {
  case text, csv, json, markdown
  /// Of a history: a line for each time a cell moved.
  case cellsCSV = "cells-csv"
}

extension Report {
  /// The report in one of its forms; nothing in a form that it does not have.
  public func written(as form: ReportForm) -> String {
    Self.forms.first { $0.key == form }?.value(self) ?? ""
  }
}
