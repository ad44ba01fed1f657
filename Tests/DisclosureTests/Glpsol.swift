import Foundation

/// Bounds by GLPK's `glpsol`, which knows nothing of networks or of how an attack goes about it.
struct Glpsol {
  /// Unknown counts, what sums of them are known to be, and the sums whose ends are asked for.
  struct Problem {
    var count: Int
    var sums: [(members: [Int], count: Int)]
    var goals: [[Int]]
  }

  /// The ends of every goal, all problems in one run.
  ///
  /// Each goal has two copies of its problem, one to raise and one to lower it, which share nothing.
  ///
  /// - Parameters:
  ///   - problems: each with something that bounds it.
  ///   - isWhole: whether unknowns must be whole, where the program alone does not see to it.
  /// - Returns: by problem, the least and the most of each goal.
  /// - Throws: `Trouble` where the solver is missing or finds no optimum.
  static func ends(of problems: [Problem], isWhole: Bool) throws -> [[(least: Int, most: Int)]] {
    var model = Model()
    for problem in problems {
      for goal in problem.goals {
        model.add(problem, goal, raising: false)
        model.add(problem, goal, raising: true)
      }
    }
    var values = try solve(model.text(isWhole: isWhole), columns: model.columns)[...]
    return problems.map { problem in
      problem.goals.map { goal in
        let ends = (0..<2).map { _ in
          defer { values = values.dropFirst(problem.count) }
          return goal.reduce(0.0) { $0 + values[values.startIndex + $1] }
        }
        return (Int(ends[0].rounded()), Int(ends[1].rounded()))
      }
    }
  }

  struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  private struct Model {
    private(set) var columns = 0
    private var objective = ""
    private var rows = ""
    private var rowCount = 0

    mutating func add(_ problem: Problem, _ goal: [Int], raising: Bool) {
      for unknown in 0..<problem.count {
        let factor = goal.contains(unknown) ? (raising ? "+ 1" : "- 1") : "+ 0"
        objective += " \(factor) x\(columns + unknown)\n"
      }
      for sum in problem.sums where !sum.members.isEmpty {
        rows += " r\(rowCount):\n"
        rowCount += 1
        for member in sum.members { rows += " + x\(columns + member)\n" }
        rows += " = \(sum.count)\n"
      }
      columns += problem.count
    }

    /// The model in the format of CPLEX; columns stand in the order of their names.
    func text(isWhole: Bool) -> String {
      let names = (0..<columns).map { " x\($0)\n" }.joined()
      return "Maximize\n goal:\n\(objective)Subject To\n\(rows)"
        + (isWhole ? "General\n\(names)" : "") + "End\n"
    }
  }

  private static func solve(_ model: String, columns: Int) throws -> [Double] {
    let base = NSTemporaryDirectory() + "glpsol-\(UUID().uuidString)"
    let (input, output) = (base + ".lp", base + ".txt")
    defer {
      for path in [input, output] { try? FileManager.default.removeItem(atPath: path) }
    }
    try model.write(toFile: input, atomically: false, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/glpsol")
    process.arguments = ["--lp", input, "-w", output]
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Trouble(description: "glpsol is missing: install glpk-utils (.ci/setup does)")
    }
    process.waitUntilExit()
    let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
    let values = lines.filter { $0.hasPrefix("j ") }.compactMap { line in
      let fields = line.split(separator: " ")
      return Double(fields[fields.count == 5 ? 3 : 2])
    }
    guard
      lines.contains(where: { $0.hasPrefix("s ") && $0.contains(" o ") || $0.hasPrefix("s bas") }),
      values.count == columns
    else { throw Trouble(description: "glpsol found no optimum") }
    return values
  }
}
