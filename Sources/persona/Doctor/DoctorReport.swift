internal import CoverageReports
internal import SourceDocuments

/// What the doctor found, in its order.
struct DoctorReport: Encodable {
  private let schema = "persona-coverage/doctor/1"
  let examinations: [Examination]

  init(_ examinations: [Examination]) {
    self.examinations = examinations
  }
}

extension DoctorReport {
  /// A line for each thing that was looked at, its state first.
  var text: String {
    examinations.map { examination in
      let state = examination.state.rawValue
      let blanks = String(repeating: " ", count: 9 - state.utf8.count)
      return "\(state)\(blanks)\(examination.text.inert)\n"
    }.joined()
  }

  var json: String { JSONText.encoded(self) }

  /// Whether the workspace can't be read.
  var hasProblem: Bool { examinations.contains { $0.state == .problem } }
}
