/// An amount in cents; prices are never binary floats.
public struct Money: Sendable, Equatable, Comparable, BitwiseCopyable {
  /// Hundredths of the currency's unit.
  public var cents: Int

  /// An amount of this many cents.
  public init(cents: Int) { self.cents = cents }

  /// The smaller amount comes first.
  public static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }

  /// With two decimals and a point: `27.90`.
  public var text: String {
    let whole = cents / 100
    let rest = cents % 100
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Writer {
  /// Writes an amount with two decimals.
  @inline(__always)
  mutating func write(_ money: Money) {
    write(money.cents / 100)
    write(byte: UInt8(ascii: "."))
    write(money.cents % 100, digits: 2)
  }
}
