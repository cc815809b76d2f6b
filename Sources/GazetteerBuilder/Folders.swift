import Foundation

/// Where the builder reads and writes in the package it was built from.
enum Folders {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let resources = package.appending(path: "Sources/Territories/Resources")
  static let derived = resources.appending(path: "derived")
  static let compiled = package.appending(path: "Sources/CGazetteer/gazetteer.bin")
}
