// libFuzzer brings no main of its own here: SwiftPM renames ours, and it hands over to the fuzzer.
typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

@_cdecl("fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: Arguments?) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments) { bytes, size in
    FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  }
}
