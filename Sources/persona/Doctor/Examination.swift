/// One thing that the doctor looked at.
struct Examination: Encodable {
  /// What it is about, in one word.
  let about: String
  let state: State
  /// What was found, and how to mend it: a sentence.
  let text: String

  enum State: String, Encodable {
    case ok, warning, problem
  }

  static func ok(_ about: String, _ text: String) -> Examination {
    Examination(about: about, state: .ok, text: text)
  }

  static func warning(_ about: String, _ text: String) -> Examination {
    Examination(about: about, state: .warning, text: text)
  }

  static func problem(_ about: String, _ text: String) -> Examination {
    Examination(about: about, state: .problem, text: text)
  }
}
