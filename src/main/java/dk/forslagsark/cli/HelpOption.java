package dk.forslagsark.cli;

import picocli.CommandLine.Option;

/** What every command has. */
abstract class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Vis denne hjælp.")
    private boolean help;
}
