// An option of the command line: `--limit 10`, `--json`.

import Pipeline

struct Option: Equatable, Sendable {
  let name: String
  /// The name of its value in the help; nil if it takes none.
  var value: String?
  let help: String
  /// The possible values, so that a shell can offer them.
  var takes = Values.words

  enum Values: Equatable {
    /// Anything.
    case words
    case files, folders
    /// One of these.
    case choices([String])
    /// An id or sku of the store.
    case products
  }

  static let workspace = Option(
    name: "workspace", value: "DIR", help: "the workspace; this folder if it is not given",
    takes: .folders)
  static let json = Option(name: "json", help: "print JSON")
  static let quiet = Option(name: "quiet", help: "print no text for people")
  static let help = Option(name: "help", help: "print this help")
  static let version = Option(name: "version", help: "print the version")

  /// The options that every command takes.
  static let everywhere = [workspace, json, quiet, help, version]

  static let dryRun = Option(name: "dry-run", help: "write nothing, but report the same")
  static let tenants = Option(
    name: "tenants", value: "DIR", help: "every workspace directly in DIR, on all cores", takes: .folders)
  static let acceptGone = Option(
    name: "accept-gone", help: "take down what is missing in complete lists, however much it is")
  static let tenantsToGive = Option(
    name: "tenants", value: "DIR", help: "give it to every workspace directly in DIR", takes: .folders)
  static let from = Option(
    name: "from", value: "DIR", help: "the workspace that gives; all of the tenants if it is not given",
    takes: .folders)
  static let metrics = Option(
    name: "metrics", value: "FILE", help: "write counts for Prometheus into a file, replaced as a whole",
    takes: .files)
  static let every = Option(name: "every", value: "N", help: "look every N seconds; 5 if it is not given")
  static let jsonl = Option(name: "jsonl", help: "print one JSON object a line")
  static let html = Option(
    name: "html", value: "FILE", help: "make a page for a browser, and print only a summary", takes: .files)
  static let shards = Option(name: "shards", value: "N", help: "divide among N shards")
  static let shard = Option(
    name: "shard", value: "I", help: "print only the items of this one, from 0 on, to standard output")
  static let into = Option(
    name: "into", value: "PATTERN", help: "where the files go; {shard} is replaced by the number", takes: .files)
  static let parts = Option(
    name: "parts", value: "N", help: "only one part of the tenants, out of N, as the job's number in its array says")
  static let part = Option(name: "part", value: "I", help: "the part, from 0 on, if no array says it")
  static let nameAs = Option(
    name: "as", value: "FILE", help: "the name of the file that - is, which also chooses its columns; - if not given")
  static let firstLine = Option(
    name: "first-line", value: "N", help: "the number of the first line of -; 1 if it is not given")
  static let cores = Option(
    name: "cores", value: "N", help: "use N cores; all that are free if it is not given")
  static let limit = Option(name: "limit", value: "N", help: "at most N")
  static let status = Option(
    name: "status", value: "S", help: "only those that are pending, published, sold, error or deleted",
    takes: .choices(StoredProduct.statuses))
  static let names = Option(
    name: "names", help: "print only the sku of each, or its id if it has none, one a line")
  static let salvage = Option(
    name: "salvage", value: "FILE",
    help: "list what a damaged store still says, and copy the lines that cannot be read",
    takes: .files)
  static let summary = Option(name: "summary", help: "count the errors by type, operation and code")
  static let all = Option(name: "all", help: "all products that were given up")
  static let accept = Option(
    name: "accept", value: "USER", help: "the listings are this member's from now on, as Vinted numbers its members")
  static let set = Option(
    name: "set", value: "FIELD=VALUE", help: "a value for all products, if no column holds it; may be given again")
  static let save = Option(name: "save", help: "write the proposal into pipeline.json")
  static let install = Option(
    name: "install", value: "BROWSER", help: "tell chrome, chromium or firefox of this user where the bridge is",
    takes: .choices(HostBrowser.allCases.map(\.rawValue)))
  static let uninstall = Option(
    name: "uninstall", value: "BROWSER", help: "remove what --install wrote",
    takes: .choices(HostBrowser.allCases.map(\.rawValue)))
  static let extensionID = Option(
    name: "extension-id", value: "ID", help: "the extension that may use it; the reference extension's if not given")
  static let hostName = Option(
    name: "host-name", value: "NAME", help: "the name by which the extension asks for it; pipeline_run if not given")
  static let views = Option(name: "views", value: "N", help: "set the views")
  static let favourites = Option(name: "favourites", value: "N", help: "set the favourites")
  static let conversations = Option(name: "conversations", value: "N", help: "set the conversations")
}
