package dk.forslagsark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A command as it is mostly given: its word and its files. It is understood without picocli, which takes as long to load and
 * to look through a command by reflection as a short command takes itself; whatever else is given is picocli's.
 */
final class PlainCommand {
    private PlainCommand() {}

    /** Empty where the arguments are anything else. */
    static Optional<Callable<Integer>> of(List<String> arguments, Terminal terminal) {
        try {
            return command(arguments, terminal);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Callable<Integer>> command(List<String> arguments, Terminal terminal) {
        if (isOf(arguments, "show")) {
            return Optional.of(new ShowCommand(terminal, Path.of(arguments.get(1))));
        }
        if (isOf(arguments, "check")) {
            return Optional.of(new CheckCommand(terminal, Path.of(arguments.get(1))));
        }
        if (isExport(arguments)) {
            return Optional.of(new ExportCommand(terminal, Path.of(arguments.get(1)), Path.of(arguments.get(3))));
        }
        return Optional.empty();
    }

    private static boolean isOf(List<String> arguments, String word) {
        return arguments.size() == 2 && arguments.get(0).equals(word) && isFile(arguments.get(1));
    }

    private static boolean isExport(List<String> arguments) {
        return arguments.size() == 4
                && isOf(arguments.subList(0, 2), "export")
                && arguments.get(2).equals("-o")
                && isFile(arguments.get(3));
    }

    /** Neither an option nor a file of arguments, as picocli has them. */
    private static boolean isFile(String argument) {
        return !argument.isBlank() && !argument.startsWith("-") && !argument.startsWith("@");
    }
}
