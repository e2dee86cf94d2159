internal import SourceDocuments
internal import SystemCalls

/// The two streams of a run: results go to standard output, words about the run to standard error.
enum Console {
  /// Writes a result; a result that is lost is a failure of the run.
  static func result(_ text: String) throws(RunFailure) { try write(text, to: STDOUT_FILENO) }

  /// Writes a report with the words of files as they are, as CSV has them; a terminal shows what
  /// could steer it as an escape.
  static func report(_ text: String) throws(RunFailure) {
    try result(isTerminal(outputDescriptor) ? text.inertLines : text)
  }

  /// Writes words about the run; where nobody can be told, the run goes on.
  static func remark(_ text: String) { try? write(text, to: STDERR_FILENO) }

  /// Whether a stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether somebody is there to answer a question.
  static var canAsk: Bool { isTerminal(STDIN_FILENO) && isTerminal(STDERR_FILENO) }

  /// How many columns the terminal has to which results go, `COLUMNS` before what the system says;
  /// none where they go elsewhere.
  static var width: Int? {
    guard isTerminal(outputDescriptor) else { return nil }
    if let asked = System.variable("COLUMNS").flatMap({ Int($0) }), asked > 0 { return asked }
    var size = winsize()
    let status = ioctl(outputDescriptor, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  static let outputDescriptor = STDOUT_FILENO
  static let remarkDescriptor = STDERR_FILENO

  /// Lets writing to a closed pipe (`persona check | head`) fail silently, and writing beyond the
  /// size that files may have fail with a reason.
  static func ignoreSignalsOfWriting() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes a text; that a pipe is closed at its other end is no failure.
  static func write(_ text: String, to descriptor: Int32) throws(RunFailure) {
    guard let reason = failure(writing: text, to: descriptor) else { return }
    throw RunFailure(message: "the result can't be written: \(reason)")
  }

  /// Writes a text, and says why it could not.
  static func failure(writing text: String, to descriptor: Int32) -> String? {
    failure(writing: Array(text.utf8), to: descriptor)
  }

  /// Writes bytes, and says why it could not.
  static func failure(writing bytes: [UInt8], to descriptor: Int32) -> String? {
    bytes.withUnsafeBytes { bytes -> String? in
      var rest = bytes
      while !rest.isEmpty {
        let count = systemWrite(descriptor, rest)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno != EINTR {
          return errno == EPIPE ? nil : System.errorText
        }
      }
      return nil
    }
  }

  /// The system's own call, which several of our methods are named like.
  static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
