internal import SourceDocuments

/// A log of the Static Analysis Results Interchange Format, version 2.1.0, as far as we write it.
///
/// The names are those of the standard. Source: OASIS, "SARIF Version 2.1.0".
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "utf16CodeUnits"
    let originalUriBaseIds = [
      SARIFLocation.rootID: UriBase(description: Text(text: "the root of the repository"))
    ]
    let invocations: [Invocation]
    let results: [SARIFResult]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "persona"
    let version: String
    let semanticVersion: String
    let rules: [SARIFRule]
  }

  struct UriBase: Encodable {
    let description: Text
  }

  struct Invocation: Encodable {
    let executionSuccessful = true
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    let level = "warning"
    let message: Text
  }

  /// A message, or a description in plain text.
  struct Text: Encodable {
    let text: String
  }
}
