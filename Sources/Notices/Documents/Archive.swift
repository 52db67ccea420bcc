internal import SystemZIP
internal import UnicodeText

/// A ZIP archive in memory. Only entries that are asked for by their exact names are read, so names such as `../x` mean
/// nothing; whatever is read counts against one limit, in the bytes that really come out. Nothing touches a disk.
final class Archive {
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// The bytes that libzip reads from.
  private let memory: UnsafeMutableRawBufferPointer
  private let archive: OpaquePointer
  private let entries: [[UInt8]: [zip_uint64_t]]
  /// What may still come out.
  private var room: Int
  private let limit: Int

  /// Reads the list of entries. O(bytes) at most.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingProblem) {
    guard Self.declaredEntries(bytes) <= limits.entries else { throw Self.tooManyEntries(limits.entries) }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    memory.copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(bytes.count), 0, &error) else {
      memory.deallocate()
      throw Self.damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      memory.deallocate()
      throw Self.damaged
    }
    let count = Int(clamping: zip_get_num_entries(archive, 0))
    guard count <= limits.entries else {
      zip_discard(archive)
      memory.deallocate()
      throw Self.tooManyEntries(limits.entries)
    }
    var entries: [[UInt8]: [zip_uint64_t]] = [:]
    for index in 0..<zip_uint64_t(max(count, 0)) {
      guard let name = zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_RAW)) else { continue }
      entries[Array(String(cString: name).utf8), default: []].append(index)
    }
    self.memory = memory
    self.archive = archive
    self.entries = entries
    limit = max(limits.expandedBytes, 0)
    room = limit
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  func contains(_ name: String) -> Bool { entries[Array(name.utf8)] != nil }

  /// The bytes of an entry; nil where there is none of this name. Two of one name are a problem: programs differ in which
  /// one they read. O(bytes that come out), up to the limit.
  func read(_ name: String) throws(ReadingProblem) -> [UInt8]? {
    guard let found = entries[Array(name.utf8)] else { return nil }
    guard found.count == 1, let index = found.first else {
      throw ReadingProblem(
        "notice/damaged-archive", "the file holds \(name) twice", help: "save the letter again in your word processor")
    }
    var about = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &about) == 0 else { throw Self.damaged }
    guard about.encryption_method == UInt16(ZIP_EM_NONE) else { throw Self.encrypted }
    guard about.size <= zip_uint64_t(room) else { throw tooLarge }
    guard let file = zip_fopen_index(archive, index, 0) else { throw Self.damaged }
    defer { zip_fclose(file) }
    var result: [UInt8] = []
    // The size that an entry claims is not trusted: what comes out is counted.
    result.reserveCapacity(min(Int(clamping: about.size), 1 << 24))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &buffer, zip_uint64_t(buffer.count)))
      // A wrong checksum comes out here too.
      guard count >= 0 else { throw Self.damaged }
      if count == 0 { return result }
      guard count <= room else { throw tooLarge }
      room -= count
      result += buffer[..<count]
    }
  }

  /// The number of entries that the end of the archive names, before libzip makes anything of them.
  private static func declaredEntries(_ bytes: [UInt8]) -> Int {
    guard bytes.count >= 22 else { return 0 }
    var index = bytes.count - 22
    let first = max(0, index - Int(UInt16.max))
    while index >= first {
      if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 5, bytes[index + 3] == 6 {
        return Int(bytes[index + 10]) | Int(bytes[index + 11]) << 8
      }
      index -= 1
    }
    return 0
  }

  // MARK: Problems

  static let damaged = ReadingProblem(
    "notice/damaged-archive", "the file is damaged or was not copied to its end",
    help: "copy or download it again, or save it again in your word processor")

  static let encrypted = ReadingProblem(
    "notice/encrypted", "the file is protected by a password", help: "save a copy of the letter without a password")

  private static func tooManyEntries(_ limit: Int) -> ReadingProblem {
    ReadingProblem(
      "notice/too-large", "the file holds more than \(limit) files inside it",
      help: "check that it is a letter, or raise max-entries in the configuration")
  }

  private var tooLarge: ReadingProblem {
    ReadingProblem(
      "notice/too-large", "the file unfolds to more than the limit of \(limit >> 20) MiB",
      help: "check that it is a letter, or raise max-expanded-bytes in the configuration")
  }
}
