import Pipeline
if CommandLine.arguments.count > 1, CommandLine.arguments[1] == "preview" {
  let p = Preview(
    settings: Settings(), tables: try Tables(),
    cores: CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) : nil)
  _ = try p.filter(descriptor: 0, show: { $0.write(to: &$1) }, output: { try $0.write(to: 1) })
} else {
  let ws = try Workspace(folder: ".")
  let r = try Run(ws, isDryRun: CommandLine.arguments.contains("--dry-run"), onProblem: { print($0.oneLine) }).perform()
  var w = Writer(); r.write(to: &w); try w.text.write(to: 1)
  for l in r.left { print(l.oneLine) }
}
