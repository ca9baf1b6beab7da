// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  // Every use of a pointer is spelled `unsafe`, so that a search finds them all.
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "pipeline",
  products: [
    .library(name: "Pipeline", targets: ["Pipeline"]),
    .executable(name: "pipeline-run", targets: ["pipeline-run"]),
  ],
  targets: [
    .target(name: "Pipeline", swiftSettings: strict),
    .executableTarget(name: "pipeline-run", dependencies: ["Pipeline"], swiftSettings: strict),
    // What both test targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "PipelineTests", dependencies: ["Pipeline", "TestSupport"]),
    .testTarget(name: "ProgramTests", dependencies: ["Pipeline", "pipeline-run", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
