/// The tables that come with the program, as CSV text in the form of a workspace's own reference/ files; one file each
/// in Tables/.
enum BuiltInTables {}
