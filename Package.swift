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
    .testTarget(name: "PipelineTests", dependencies: ["Pipeline"]),
    .testTarget(name: "ProgramTests", dependencies: ["Pipeline", "pipeline-run"]),
  ],
  swiftLanguageModes: [.v6]
)
