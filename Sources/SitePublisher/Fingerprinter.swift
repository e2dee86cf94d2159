/// Computes fingerprints: it notices edits made by accident, and is no defence against an attacker.
///
/// Two lanes read the same 16 bytes, each with the words in its own order. A lane multiplies the two
/// words, after mixing in what it holds and a constant, and folds the 128 bits of the product into
/// 64. Words are read as little-endian numbers, so every machine gives the same fingerprint. The
/// constants are the fractional digits of the square roots of 2, 3, 5, 7, 11 and 13.
struct Fingerprinter {
  private var first: UInt64 = 0x6A09_E667_F3BC_C908
  private var second: UInt64 = 0xBB67_AE85_84CA_A73B
  private var length: UInt64 = 0
}

extension Fingerprinter {
  /// Takes in more bytes: a multiple of 16, except in the last call.
  mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~15
    for offset in stride(from: 0, to: whole, by: 16) {
      mix(
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
    }
    if whole < bytes.count {
      absorbRest(UnsafeRawBufferPointer(rebasing: bytes[whole...]))
    }
    length &+= UInt64(bytes.count)
  }

  /// The fingerprint of all bytes taken in; the length tells padding from zeros.
  func finish() -> Fingerprint {
    Fingerprint(
      first: Self.fold(first ^ length, 0x510E_527F_ADE6_82D1),
      second: Self.fold(second ^ length, 0x9B05_688C_2B3E_6C1F))
  }
}

extension Fingerprinter {
  private mutating func absorbRest(_ bytes: UnsafeRawBufferPointer) {
    var words = (UInt64(0), UInt64(0))
    withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
    mix(words.0, words.1)
  }

  private mutating func mix(_ one: UInt64, _ other: UInt64) {
    let one = UInt64(littleEndian: one)
    let other = UInt64(littleEndian: other)
    first = Self.fold(first ^ one, other ^ 0x3C6E_F372_FE94_F82B)
    second = Self.fold(second ^ other, one ^ 0xA54F_F53A_5F1D_36F1)
  }

  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
