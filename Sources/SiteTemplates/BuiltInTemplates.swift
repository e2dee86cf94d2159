internal import CSiteTemplate

/// The templates, style sheet and script of this repository's `site-template/`, compiled in.
public enum BuiltInTemplates {
  /// The files by name, in the order of their names.
  public static let files: [(name: String, bytes: [UInt8])] = {
    var files: [(name: String, bytes: [UInt8])] = []
    guard var file = site_template_files() else { return files }
    while let name = file.pointee.name, let text = file.pointee.text {
      files.append((String(cString: name), Array(String(cString: text).utf8)))
      file += 1
    }
    return files
  }()
}
