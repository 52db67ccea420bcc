/// The same work for many things, on several threads.
enum Work {
  /// The results of a function for each of some things, in their order, whoever was ready first.
  /// - Parameters:
  ///   - threads: The most that work at the same time; 1 starts none.
  ///   - progress: Is told from time to time how many are done, by one caller at a time.
  static func map<Thing: Sendable, Value: Sendable>(
    _ things: [Thing], threads: Int, progress: @Sendable (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Thing) -> Value
  ) async -> [Value] {
    let count = things.count
    guard threads > 1, count > 1 else {
      return things.enumerated().map { number, thing in
        let value = body(thing)
        if number % 32 == 31 || number == count - 1 { progress(number + 1) }
        return value
      }
    }
    // Long enough that handing out costs nothing, short enough that nobody is left with a long rest at the end.
    let length = max(1, min(32, count / (threads * 8)))
    return await withTaskGroup(of: (start: Int, values: [Value]).self) { group in
      var next = 0
      var done = 0
      var pieces: [Int: [Value]] = [:]
      func hand() {
        guard next < count else { return }
        let range = next..<min(next + length, count)
        next = range.upperBound
        group.addTask { (range.lowerBound, things[range].map(body)) }
      }
      for _ in 0..<threads { hand() }
      while let (start, values) = await group.next() {
        pieces[start] = values
        done += values.count
        progress(done)
        hand()
      }
      return stride(from: 0, to: count, by: length).flatMap { pieces[$0] ?? [] }
    }
  }
}
