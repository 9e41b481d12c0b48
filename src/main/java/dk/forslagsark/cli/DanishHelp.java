package dk.forslagsark.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The headings of picocli's help in Danish. */
final class DanishHelp {
    private static final int WIDTH = 90;

    private DanishHelp() {}

    static void translate(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("Brug: ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nArgumenter:%n");
        usage.optionListHeading("%nTilvalg:%n");
        usage.commandListHeading("%nKommandoer:%n");
        usage.width(WIDTH);
        line.getSubcommands().values().forEach(DanishHelp::translate);
    }
}
