import ArgumentParser
import Chancery

@main
enum Main {
  static func main() {
    Output.ignoreBrokenPipes()
    ChanceryCommand.main()
  }
}

struct ChanceryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chancery",
    abstract:
      "Reads news reports and writes the record: who did what to whom, when, where, according to whom.",
    discussion: """
      EXAMPLES
        chancery code report.txt                      a table with the evidence
        chancery code --format jsonl reports/ > events.jsonl
        chancery explain "Kenya and Uganda signed a border pact on Monday."
        chancery check                                what is installed, and a self-test

      Shell completion: chancery --generate-completion-script bash (or zsh, fish).
      """,
    version: ChanceryVersion.current,
    subcommands: [
      RecordCommand.self, CodeCommand.self, CopiesCommand.self, ExplainCommand.self, CheckCommand.self, EvaluateCommand.self,
    ])
}
