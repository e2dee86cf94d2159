/// How sure every interval of ours is: 95 percent, of both sides together.
enum Confidence {
  /// The 97.5 percent quantile of the normal distribution, fixed so that no platform's own differs.
  static let quantile = 1.959963984540054
}
