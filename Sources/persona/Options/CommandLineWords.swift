internal import ArgumentParser
internal import SourceDocuments

/// The words of a command line, put as the parser takes them, and what is wrong with them where it
/// would not say so.
struct CommandLineWords {
  let words: [String]

  /// Takes what stands behind `persona`.
  ///
  /// The options that every command has may stand before the command as well, and a negative number
  /// is a number and no option.
  init(_ arguments: [String]) throws(ValidationError) {
    words = Self.joiningNumbers(try Self.movingOptions(arguments))
    if let failure = Self.strayOption(in: words) { throw failure }
    let name = words.first == "help" ? words[...].dropFirst() : words[...]
    try Self.check(name, in: PersonaCommand.self, after: "persona")
  }
}

extension CommandLineWords {
  private static let flags: Set<String> = ["-q", "--quiet", "-v", "--verbose"]
  private static let options: Set<String> = ["-C", "--color", "--today", "--jobs"]
  private static let numbers: Set<String> = [
    "--jobs", "--top", "--history", "--limit", "--due", "--fail-under",
  ]
  /// What the parser itself knows without a command.
  private static let own = [
    "-h", "--help", "-help", "--version", "--generate-completion-script",
    "--experimental-dump-help", "---completion",
  ]

  /// The options of every command, from before the command to the end.
  private static func movingOptions(
    _ arguments: [String]
  ) throws(ValidationError) -> [String] {
    var rest = arguments[...]
    var moved: [String] = []
    while let word = rest.first, word.hasPrefix("-") {
      let name = String(word.prefix { $0 != "=" })
      if flags.contains(word) || (word != name && options.contains(name)) {
        moved.append(word)
        rest.removeFirst()
      } else if options.contains(word), rest.count > 1 {
        moved += rest.prefix(2)
        rest.removeFirst(2)
      } else {
        return arguments
      }
    }
    guard !moved.isEmpty else { return arguments }
    guard !rest.isEmpty else {
      throw ValidationError(
        "the command is missing: write, say, persona matrix \(moved.joined(separator: " "))")
    }
    if rest.first == "help" { return Array(rest) }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + moved + rest[end...]
  }

  /// `--top -1` as `--top=-1`, which the parser takes for a value.
  private static func joiningNumbers(_ arguments: [String]) -> [String] {
    var words: [String] = []
    for word in arguments {
      let isNegative = word.hasPrefix("-") && word.dropFirst().first.map(\.isNumber) ?? false
      if isNegative, let last = words.last, numbers.contains(last) {
        words[words.count - 1] = "\(last)=\(word)"
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// That an option of a command stands before it.
  private static func strayOption(in words: [String]) -> ValidationError? {
    guard let first = words.first, first.hasPrefix("-"),
      !own.contains(where: { first == $0 || first.hasPrefix("\($0)=") }),
      let index = words.firstIndex(where: names(in: PersonaCommand.self).contains)
    else { return nil }
    let right = [words[index]] + words[..<index] + words[(index + 1)...]
    let line = right.map(\.asShellWord).joined(separator: " ")
    return ValidationError("options stand after the command: persona \(line)")
  }

  /// Looks for commands that there are not.
  private static func check(
    _ words: ArraySlice<String>, in command: any ParsableCommand.Type, after path: String
  ) throws(ValidationError) {
    let commands = command.configuration.subcommands
    guard let word = words.first, !word.hasPrefix("-"), !commands.isEmpty else { return }
    guard let next = commands.first(where: { $0.configuration.commandName == word }) else {
      throw missing(word, among: names(in: command), after: path)
    }
    try check(words.dropFirst(), in: next, after: "\(path) \(word)")
  }

  private static func missing(
    _ word: String, among names: [String], after path: String
  ) -> ValidationError {
    let near = Spelling.nearest(to: word, among: names.map { Spelling.Candidate($0) })
    let hint =
      near.isEmpty
      ? "the commands are \(English.list(names.map(\.quoted)))"
      : "did you mean \(English.list(near.map(\.quoted), "or"))?"
    return ValidationError("there is no command \("\(path) \(word)".quoted)\n\(hint)")
  }

  private static func names(in command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
