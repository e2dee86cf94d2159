internal import SourceDocuments
private import Subprocess

/// Runs git in a folder: the only place that starts a program.
///
/// No shell is involved, and only commands are run that read objects and references, so that no
/// hook, filter, pager or program of the repository's configuration has an occasion to run.
struct GitProcess: Sendable {
  let folder: String
  let environment: GitEnvironment

  /// How much git may write to one question, if nothing else is said.
  static let outputLimit = 64 << 20
  private static let wordsLimit = 4 << 20

  /// What git wrote, and how it ended.
  struct Answer: Sendable {
    let output: [UInt8]
    /// What it said of a failure or beside the result.
    let words: String
    let isSuccess: Bool
  }
}

extension GitProcess {
  /// Asks git something that it may say no to.
  ///
  /// - Parameters:
  ///   - arguments: The command and what it takes, each as it is.
  ///   - input: What it reads from its standard input.
  ///   - limit: How many bytes it may write.
  /// - Returns: What it answered, a failure of its own included.
  /// - Throws: A `GitFailure` when it could not be run to its end.
  func ask(
    _ arguments: [String], input: [UInt8] = [], limit: Int = outputLimit
  ) throws(GitFailure) -> Answer {
    let all = Self.settings(folder) + arguments
    let variables = environment.variables
    let outcome = GitThreads.wait {
      await Self.run(all, variables, input: input, limit: limit)
    }
    guard let outcome else { throw .unexpected("it was not run to its end") }
    return try outcome.get()
  }

  /// Asks git something that it has an answer to in every sound repository.
  func output(
    of arguments: [String], input: [UInt8] = [], limit: Int = outputLimit
  ) throws(GitFailure) -> [UInt8] {
    let answer = try ask(arguments, input: input, limit: limit)
    guard answer.isSuccess else {
      throw .ofGit(answer.words, in: folder, isPartial: isOfPartialClone)
    }
    return answer.output
  }

  /// Whether the repository is a clone that leaves out what it could fetch (`--filter`).
  var isOfPartialClone: Bool {
    let keys = #"^(extensions\.partialclone|remote\..*\.promisor)$"#
    return (try? ask(["config", "--get-regexp", keys]))?.isSuccess ?? false
  }
}

extension GitProcess {
  /// What every command is started with, whatever the repository's configuration says.
  private static func settings(_ folder: String) -> [String] {
    let values = [
      "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "protocol.allow=never",
      "core.attributesFile=/dev/null", "diff.external=", "log.showSignature=false",
      "diff.orderFile=/dev/null",
    ]
    return ["-C", folder, "--no-pager", "--no-optional-locks"] + values.flatMap { ["-c", $0] }
  }

  private static func run(
    _ arguments: [String], _ variables: [String: String], input: [UInt8], limit: Int
  ) async -> Result<Answer, GitFailure> {
    let keys = variables.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let configuration = Configuration(
      executable: .name("git"), arguments: Arguments(arguments),
      environment: .custom(Dictionary(uniqueKeysWithValues: keys)))
    do {
      let result =
        input.isEmpty
        ? try await Answer(
          Subprocess.run(
            configuration, input: .none, output: .bytes(limit: limit),
            error: .string(limit: wordsLimit)))
        : try await Answer(
          Subprocess.run(
            configuration, input: .array(input), output: .bytes(limit: limit),
            error: .string(limit: wordsLimit)))
      return .success(result)
    } catch let error as SubprocessError {
      return .failure(failure(error))
    } catch {
      return .failure(.unexpected("\(error)"))
    }
  }

  private static func failure(_ error: SubprocessError) -> GitFailure {
    switch error.code {
    case .executableNotFound: .notInstalled
    case .outputLimitExceeded: .tooMuchOutput
    default: .unexpected("\(error)")
    }
  }
}

extension GitProcess.Answer {
  fileprivate init(_ result: ExecutionResult<Void, BytesOutput, StringOutput<UTF8>>) {
    output = result.standardOutput
    words = result.standardError
    isSuccess = result.terminationStatus.isSuccess
  }
}
