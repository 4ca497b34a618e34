// swift-tools-version: 6.2
import PackageDescription

// One table, from first to last: a module knows only modules above it.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

struct Module {
  var name: String
  var uses: [String] = []
  var packages: [Target.Dependency] = []
  var resources: [Resource]? = nil
  var tested = true
}

let modules: [Module] = [
  Module(name: "Reports", uses: ["CLibXML2"]),
  Module(name: "Language", uses: ["COpenVINO", "ModelFiles", "Reports"]),
  Module(name: "Entities", uses: ["Reports", "Language"], resources: [.copy("Resources/directory")]),
  Module(name: "TimeAndPlace", uses: ["Reports", "Language", "Entities"]),
  Module(name: "Events", uses: ["Reports", "Language", "Entities", "TimeAndPlace"]),
  Module(name: "Record", uses: ["Reports", "Language", "Entities", "TimeAndPlace", "Events"]),
  Module(
    name: "Publishing", uses: ["Reports", "Language", "Entities", "TimeAndPlace", "Events", "Record"],
    resources: [.copy("Resources/outlines.tsv")]),
  Module(name: "Evaluation", uses: ["Reports", "Language", "Entities", "TimeAndPlace", "Events", "Record"]),
  Module(
    name: "Chancery",
    uses: [
      "Reports", "Language", "Entities", "TimeAndPlace", "Events", "Record", "Publishing", "Evaluation",
    ], tested: false),
]

let command = "ChanceryCommand"

let package = Package(
  name: "chancery",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Chancery", targets: ["Chancery"]),
    .executable(name: "chancery", targets: [command]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "COpenVINO"),
    .target(
      name: "ModelFiles", path: "Models", exclude: ["README.md"], resources: [.copy("chancery-2")],
      swiftSettings: settings),
  ]
    + modules.map { module in
      .target(
        name: module.name,
        dependencies: module.uses.map { .byName(name: $0) } + module.packages,
        resources: module.resources,
        swiftSettings: settings)
    }
    + [
      .executableTarget(
        name: command,
        dependencies: [
          "Chancery", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings)
    ]
    + modules.filter(\.tested).map { module in
      .testTarget(
        name: module.name + "Tests",
        dependencies: [.byName(name: module.name)]
          + module.uses.filter { !$0.hasPrefix("C") }.map { .byName(name: $0) },
        swiftSettings: settings)
    }
    + [
      .testTarget(
        name: "CommandTests", dependencies: ["Chancery", .byName(name: command)], exclude: ["Golden"],
        swiftSettings: settings)
    ]
)
