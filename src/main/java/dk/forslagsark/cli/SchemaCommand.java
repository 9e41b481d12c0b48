package dk.forslagsark.cli;

import dk.forslagsark.file.ProposalSchema;
import picocli.CommandLine.Command;

@Command(name = "schema", description = "Vis filformatet som JSON Schema.")
final class SchemaCommand extends HelpOption implements Runnable {
    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print(ProposalSchema.text());
    }
}
