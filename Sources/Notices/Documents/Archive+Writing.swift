internal import SystemZIP
internal import UnicodeText

extension Archive {
  /// A copy of an archive with some entries replaced and others added at the end. All other entries stay as they are, to
  /// the byte of their compressed form. Nothing touches a disk. O(bytes).
  static func replacing(
    _ entries: [(name: String, bytes: [UInt8])], in bytes: [UInt8]
  ) throws(ReadingProblem) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The texts must stay where they are until the archive is closed.
    let texts = entries.map { entry in
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(entry.bytes.count, 1), alignment: 1)
      memory.copyBytes(from: entry.bytes)
      return memory
    }
    let original = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    original.copyBytes(from: bytes)
    defer {
      original.deallocate()
      for memory in texts { memory.deallocate() }
    }
    guard let target = zip_source_buffer_create(original.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
      throw damaged
    }
    // Closing the archive would free what it was written to.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, 0, &error) else {
      zip_source_free(target)
      throw damaged
    }
    for (entry, memory) in zip(entries, texts) {
      guard let source = zip_source_buffer(archive, memory.baseAddress, zip_uint64_t(entry.bytes.count), 0) else {
        zip_discard(archive)
        throw damaged
      }
      let flags = zip_flags_t(ZIP_FL_OVERWRITE) | zip_flags_t(ZIP_FL_ENC_UTF_8)
      let index = zip_file_add(archive, entry.name, source, flags)
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw damaged
      }
      // The same comments give the same bytes: 1 January 1980, as far back as ZIP can tell, and in no zone.
      zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw damaged
    }
    return try content(of: target)
  }

  private static func content(of source: OpaquePointer) throws(ReadingProblem) -> [UInt8] {
    var about = zip_stat_t()
    zip_stat_init(&about)
    guard zip_source_stat(source, &about) == 0, zip_source_open(source) == 0 else { throw damaged }
    defer { zip_source_close(source) }
    var result = [UInt8](repeating: 0, count: Int(clamping: about.size))
    let count = zip_source_read(source, &result, zip_uint64_t(result.count))
    guard count == zip_int64_t(result.count) else { throw damaged }
    return result
  }
}
