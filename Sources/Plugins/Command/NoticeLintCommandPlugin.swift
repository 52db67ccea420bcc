// SwiftPM runs plugins where it builds, and PackagePlugin speaks in types of Foundation; no plugin is part of the program.
import Foundation
import PackagePlugin

/// `swift package notice-lint …`: runs the program in the package's folder, with the arguments as they are.
///
/// It asks for no permission: the program reads letters and glossaries. What would write into the package (`init`,
/// `check --fix --write`) is for `swift run notice-lint`, or needs SwiftPM's `--allow-writing-to-package-directory`.
/// Standard input is SwiftPM's own, so a letter in a pipe is for the program itself too.
@main
struct NoticeLintCommandPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let program = Process()
    program.executableURL = try context.tool(named: "notice-lint").url
    program.arguments = arguments
    program.currentDirectoryURL = context.package.directoryURL
    program.standardInput = FileHandle.nullDevice
    try program.run()
    program.waitUntilExit()
    // SwiftPM knows success and failure only; the program has said what it found.
    let status = program.terminationReason == .exit ? program.terminationStatus : 128 + program.terminationStatus
    if status != 0 { exit(status) }
  }
}
