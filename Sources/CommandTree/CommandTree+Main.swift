import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension CommandTree {
  /// Runs the command line of this process, then ends it.
  public func main() -> Never {
    let environment = ProcessEnvironment.current()
    var console = Console.standard(environment: environment)
    let status = run(
      arguments: Array(CommandLine.arguments.dropFirst()), console: &console,
      environment: environment)
    exit(status.rawValue)
  }
}
