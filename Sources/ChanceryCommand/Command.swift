import ArgumentParser

@main
struct ChanceryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "chancery")
}
