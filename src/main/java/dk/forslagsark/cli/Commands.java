package dk.forslagsark.cli;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import java.io.File;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands by their words. */
public final class Commands {
    /** In the order of the help. Known without picocli, which takes its time to load, so that the editor starts quickly. */
    static final List<String> WORDS =
            List.of("show", "check", "compare", "catalogue", "export", "import", "template", "schema");

    private static final Logger LOG = System.getLogger(Commands.class.getName());

    @Command(
            name = "forslagsark",
            description = "Uden kommando åbner Forslagsark sit vindue, eventuelt med en fil eller flere.",
            versionProvider = ProgramVersion.class,
            synopsisSubcommandLabel = "KOMMANDO",
            footer = {
                "",
                "Afslutningskoder: 0 i orden; 1 filen er læst, men der er fejl i den;",
                "2 forkert brug eller en fil, der ikke kan læses eller skrives."
            })
    private static final class Root extends HelpOption {
        @CommandLine.Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "Vis programmets version.")
        private boolean version;
    }

    private Commands() {}

    /** Whether the arguments are for the command line. If not, they are for the editor: none, or a file to open. */
    public static boolean take(List<String> arguments) {
        if (arguments.isEmpty()) {
            return false;
        }
        String first = arguments.get(0);
        boolean many = arguments.size() > 1 && !new File(first).exists();
        return first.startsWith("-") || WORDS.contains(first) || many;
    }

    /** Does what the arguments say and returns the {@link ExitCode}. Nothing is ever thrown. */
    public static int run(List<String> arguments, Terminal terminal) {
        return guarded(() -> done(arguments, terminal), terminal);
    }

    private static int done(List<String> arguments, Terminal terminal) throws Exception {
        Optional<Callable<Integer>> plain = PlainCommand.of(arguments, terminal);
        return plain.isPresent()
                ? plain.get().call()
                : line(needed(arguments), terminal).execute(arguments.toArray(String[]::new));
    }

    /** Does it; whatever is thrown becomes a message and an exit code. */
    static int guarded(Callable<Integer> work, Terminal terminal) {
        try {
            int code = work.call();
            return terminal.out().checkError() ? unwritten(terminal) : code;
        } catch (Throwable problem) {
            return failed(problem, terminal);
        }
    }

    /** The command that is named, or all of them: picocli looks through each by reflection, which takes longer than a short command. */
    private static List<String> needed(List<String> arguments) {
        return arguments.stream().limit(1).anyMatch(WORDS::contains) ? arguments.subList(0, 1) : WORDS;
    }

    /** Knows the commands of those words. */
    static CommandLine line(List<String> words, Terminal terminal) {
        CommandLine line = new CommandLine(new Root());
        words.forEach(word -> line.addSubcommand(command(word, terminal)));
        line.setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler(new UsageProblem(terminal))
                .setExecutionExceptionHandler((problem, command, arguments) -> failed(problem, terminal));
        DanishHelp.translate(line);
        return line;
    }

    private static Object command(String word, Terminal terminal) {
        return switch (word) {
            case "show" -> new ShowCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "compare" -> new CompareCommand(terminal);
            case "catalogue" -> new CatalogueCommand(terminal);
            case "export" -> new ExportCommand(terminal);
            case "import" -> new ImportCommand(terminal);
            case "template" ->
                new CommandLine(new TemplateCommand(terminal)).addSubcommand(new TemplateNewCommand(terminal));
            case "schema" -> new SchemaCommand(terminal);
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static int unwritten(Terminal terminal) {
        terminal.complain("Ikke hele resultatet kunne skrives.");
        return ExitCode.UNUSABLE;
    }

    private static int failed(Throwable problem, Terminal terminal) {
        if (problem instanceof FileProblem) {
            terminal.complain(problem.getMessage());
            return ExitCode.UNUSABLE;
        }
        if (problem instanceof ExportProblem export) {
            export.problems().forEach(terminal::complain);
            return export.isUnreadable() ? ExitCode.UNUSABLE : ExitCode.WRONG;
        }
        return lastResort(problem, terminal);
    }

    /** What should not happen is one line, too; the log has the rest. */
    private static int lastResort(Throwable problem, Terminal terminal) {
        LOG.log(Level.ERROR, "unexpected", problem);
        terminal.complain("Der skete en uventet fejl (" + problem.getClass().getSimpleName()
                + "). Prøv igen; logfilen fortæller mere.");
        return ExitCode.UNUSABLE;
    }
}
