import ArgumentParser
@main struct NoticeLintCommand: ParsableCommand { func run() {} }
