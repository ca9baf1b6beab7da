// One line on standard error that says how far a run is; only on a terminal.

import Glibc
import Pipeline

final class ProgressLine {
  let isShown: Bool
  private let began = Clock.seconds
  private var shownAt = Clock.seconds
  private var isOnScreen = false
  private var calls = 0

  init(isQuiet: Bool) { isShown = !isQuiet && isatty(2) == 1 }

  /// Called after every item, so it mostly does nothing.
  func show(_ progress: RunProgress) {
    calls += 1
    guard calls % 64 == 0 else { return }
    let now = Clock.seconds
    guard now - shownAt >= 0.2 else { return }
    shownAt = now
    isOnScreen = true
    Terminal.write(
      raw: "\r\u{1B}[K" + ProgressLine.cut(ProgressLine.text(progress, after: now - began), to: Terminal.width(2)),
      to: 2)
  }

  /// Removes the line, before something else is written.
  func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    Terminal.write(raw: "\r\u{1B}[K", to: 2)
  }

  /// `12,400 products, 31,000 a second, 48 %, 3 s left, 12 refused`
  static func text(_ progress: RunProgress, after seconds: Double) -> String {
    let report = progress.report
    var parts: [String] = []
    if report.results.read > 0 { parts.append("\(grouped(report.results.read)) results") }
    if report.products.read > 0 { parts.append("\(grouped(report.products.read)) products") }
    let rate = Double(report.products.read + report.results.read) / max(seconds, 0.001)
    parts.append("\(grouped(Int(rate))) a second")
    if progress.found > 0 {
      let share = min(1, Double(progress.read) / Double(progress.found))
      parts.append("\(Int(share * 100)) %")
      if share > 0.01 { parts.append("\(time(seconds / share - seconds)) left") }
    }
    let refused = report.products.rejected + report.results.rejected
    if refused > 0 { parts.append("\(grouped(refused)) refused") }
    return parts.joined(separator: ", ")
  }

  /// The line if it fits; else its first parts that do. A longer one would wrap, and could not be removed.
  static func cut(_ line: String, to width: Int) -> String {
    // In the last column some terminals wrap.
    let most = max(1, width - 1)
    if line.count <= most { return line }
    var parts = line.split(separator: ", ")
    while parts.count > 1, parts.joined(separator: ", ").count > most { parts.removeLast() }
    return String(parts.joined(separator: ", ").prefix(most))
  }

  private static func time(_ seconds: Double) -> String {
    seconds < 100 ? "\(Int(seconds.rounded(.up))) s" : "\(Int(seconds / 60)) min \(Int(seconds) % 60) s"
  }

  /// Digits in threes: `12,400`.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}

/// A clock that only goes forward.
enum Clock {
  static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
