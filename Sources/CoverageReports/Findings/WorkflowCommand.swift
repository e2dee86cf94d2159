internal import SourceDocuments

/// A line by which a step tells GitHub Actions something: `::error file=a.md,line=1::message`.
///
/// GitHub reads each line of a step's output that begins with `::` as a command, so no value may end
/// its line or its property. Source: the toolkit's `command.ts`.
struct WorkflowCommand {
  let name: String
  let properties: [(name: String, value: String)]
  /// The lines of the message.
  let message: [String]
}

extension WorkflowCommand {
  /// The command with its line end.
  var text: String {
    let list = properties.map { "\($0.name)=\(Self.escaped($0.value.inert, isProperty: true))" }
    let message = message.map(\.inert).joined(separator: "\n")
    return "::\(name) \(list.joined(separator: ","))::\(Self.escaped(message))\n"
  }

  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
