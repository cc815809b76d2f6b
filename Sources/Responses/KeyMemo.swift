import Files

/// What each distinct text of a key column means, worked out once for each text.
struct KeyMemo: Sendable {
  private var pool: ValuePool
  private var meanings: [LabelMatch?] = [nil]
  private var misses = 0

  init(file: ByteStorage) {
    pool = ValuePool(file: file, alwaysDistinct: true)
  }

  @unsafe mutating func value(
    of bytes: UnsafeBufferPointer<UInt8>, offset: Int?,
    _ meaning: (_ text: String, _ suggesting: Bool) -> LabelMatch
  ) -> LabelMatch {
    let code = Int(unsafe pool.code(of: bytes, offset: offset))
    while meanings.count <= code { meanings.append(nil) }
    if let known = meanings[code] { return known }
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    let found = meaning(text, misses < LabelMatch.mostSuggestions)
    if found.hit == nil { misses += 1 }
    meanings[code] = found
    return found
  }
}
