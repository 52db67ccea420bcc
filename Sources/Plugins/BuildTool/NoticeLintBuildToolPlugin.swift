// SwiftPM runs plugins where it builds, and PackagePlugin speaks in types of Foundation; no plugin is part of the program.
import Foundation
import PackagePlugin

/// Checks a target's letters when it is built: what a family would not understand is a warning at its place, and what the
/// configuration calls an error stops the build.
///
/// Letters are the target's resources, and what lies in a folder `Letters` or `Notices` of the package. The configuration is
/// the nearest `.notice-lint.yml`, as for the program itself.
@main
struct NoticeLintBuildToolPlugin: BuildToolPlugin {
  /// As formats have them: a house test compares.
  static let endings: Set = [
    "docm", "docx", "dotx", "eml", "htm", "html", "markdown", "mbox", "md", "odt", "ott", "po", "pot", "text",
    "txt", "xhtml", "xlf", "xliff",
  ]
  static let folders: Set = ["letters", "notices"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let places = (resources(of: target) + topFolders(of: package)).filter { !letters(below: $0).isEmpty }
    guard !places.isEmpty else {
      Diagnostics.warning(
        "\(target.name) has no letters to check: make them its resources, or put them in the folder Letters")
      return []
    }
    return [
      .buildCommand(
        displayName: "Checking the letters of \(target.name)",
        executable: try context.tool(named: "notice-lint").url,
        arguments: ["check", "--reporter", "lines"] + places.map { $0.path(percentEncoded: false) },
        // Without an output it runs when one of these is new or changed, and again as long as it fails.
        inputFiles: places.flatMap(letters) + settings(of: package), outputFiles: [])
    ]
  }

  /// The configuration, and every file that may be a glossary it names.
  private func settings(of package: URL) -> [URL] {
    let configuration = package.appending(path: ".notice-lint.yml")
    return files(below: package, endings: ["yaml", "yml"])
      + [configuration].filter { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }
  }

  private func resources(of target: any Target) -> [URL] {
    target.sourceModule?.sourceFiles.filter { $0.type == .resource }.map(\.url) ?? []
  }

  private func topFolders(of package: URL) -> [URL] {
    let entries = try? FileManager.default.contentsOfDirectory(at: package, includingPropertiesForKeys: nil)
    return (entries ?? []).filter { Self.folders.contains($0.lastPathComponent.lowercased()) }
      .sorted { $0.path < $1.path }
  }

  private func letters(below place: URL) -> [URL] { files(below: place, endings: Self.endings) }

  /// The file itself, or those below a folder, hidden ones left out.
  private func files(below place: URL, endings: Set<String>) -> [URL] {
    let inside = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    let files = inside?.compactMap { $0 as? URL } ?? []
    return ([place] + files).filter { endings.contains($0.pathExtension.lowercased()) }.sorted { $0.path < $1.path }
  }
}
