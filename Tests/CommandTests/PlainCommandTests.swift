import Foundation
import Testing

@Suite("The command without a model")
struct PlainCommandTests {
  @Test("--version and --help answer")
  func help() throws {
    #expect(try Program.run("--version").output.contains(/^0\.\d+\.\d+\n$/))
    let help = try Program.run("--help")
    #expect(help.status == 0)
    for verb in ["code", "explain", "check", "evaluate"] { #expect(help.output.contains(verb)) }
  }

  @Test(
    "Every command that takes a file has examples in its help",
    arguments: [
      ([], "chancery code report.txt"), (["code"], "curl -s https://example.org/story | chancery code -"),
      (["explain"], "chancery explain report.txt 3"), (["evaluate"], "chancery evaluate names eng.testa"),
    ])
  func examples(command: [String], example: String) throws {
    let help = try Program.run(command + ["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("EXAMPLES"))
    #expect(help.output.contains(example))
  }

  @Test("Every option of code is in its help")
  func options() throws {
    let help = try Program.run("help", "code").output
    for option in [
      "--format", "--facts", "--all", "--quiet", "--model", "--directory", "--minimum-confidence",
    ] {
      #expect(help.contains(option), "\(option)")
    }
  }

  @Test(
    "A wrong word is answered with the right ones",
    arguments: [
      (["code"], "Missing expected argument '<path> ...'"), (["decode"], "Unexpected argument 'decode'"),
      (["code", "a.txt", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
      (["evaluate", "names"], "Missing expected argument '<file>'"),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("A model folder that is not there is named, with where it was looked for")
  func noModel() throws {
    let run = try Program.run("code", "Samples", "--model", "/nowhere/at/all")
    #expect(run.status != 0)
    #expect(run.errors.contains("/nowhere/at/all"))
  }

  @Test("Shell completion is written", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let run = try Program.run("--generate-completion-script", shell)
    #expect(run.status == 0)
    for word in ["chancery", "explain", "minimum-confidence"] { #expect(run.output.contains(word)) }
  }
}
