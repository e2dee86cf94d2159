internal import CoverageOutcomes
internal import SourceDocuments
internal import SystemCalls

/// The tables in a workspace's `content/measurement/`, read a piece at a time.
struct MeasurementFolder: TableFolder {
  let root: String

  func open(_ table: MeasurementTable) throws(TableMistake) -> (any TableSource)? {
    let path = "\(root)/\(table.path)"
    if FileReader.isMissing(path) { return nil }
    return try TableFile(path, named: table.path)
  }
}

extension MeasurementFolder {
  private var folder: String { "\(root)/\(MeasurementTable.folder)" }

  /// Whether there is any table.
  var hasTables: Bool {
    MeasurementTable.allCases.contains { !FileReader.isMissing("\(root)/\($0.path)") }
  }

  /// How many rows a table has below its header; none where it is missing or can't be read.
  func rowCount(of table: MeasurementTable) -> Int {
    guard var source = try? open(table) else { return 0 }
    let records = IteratorSequence(CSVReader(pieces: { try? source.next() }))
    return max(0, records.count { !$0.isBlank } - 1)
  }

  /// Files of the folder that are no table, each with what it was probably meant as.
  var strangers: [TableMistake] {
    guard case .success(let names) = FolderEntry.names(in: folder) else { return [] }
    let tables = MeasurementTable.allCases.map { "\($0.rawValue).csv" }
    return names.map(\.text).filter { name in
      name.lowercased().hasSuffix(".csv") && !tables.contains(name)
    }.map { name in
      let near = Spelling.nearest(to: name, among: tables.map { Spelling.Candidate($0) })
      let hint = near.first.map { "; is it \($0)?" } ?? ""
      return TableMistake(
        "\(MeasurementTable.folder)\(name)", at: nil, "this is no table of measurement\(hint)",
        severity: .warning)
    }
  }
}

/// A file of which only a piece is in memory.
private final class TableFile: TableSource {
  private let descriptor: Int32
  private let name: String
  private static let pieceBytes = 256 << 10

  init(_ path: String, named name: String) throws(TableMistake) {
    self.name = name
    descriptor = Self.openToRead(path)
    guard descriptor >= 0 else { throw TableMistake(name, at: nil, Self.failure) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw TableMistake(name, at: nil, "this is no regular file")
    }
  }

  deinit { close(descriptor) }

  func next() throws(TableMistake) -> [UInt8]? {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { buffer, count in
      var read = -1
      repeat {
        read = Self.read(descriptor, buffer)
      } while read < 0 && errno == EINTR
      hasFailed = read < 0
      count = max(0, read)
    }
    if hasFailed { throw TableMistake(name, at: nil, Self.failure) }
    return bytes.isEmpty ? nil : bytes
  }

  private static func openToRead(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
  }

  private static func read(
    _ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static var failure: String {
    errno == ELOOP
      ? "this is a link to another file, which is not followed: put the table itself here"
      : "this file can't be read: \(System.errorText)"
  }
}
