package dk.forslagsark;

import dk.forslagsark.cli.Commands;
import dk.forslagsark.cli.ExitCode;
import dk.forslagsark.cli.Terminal;
import dk.forslagsark.cli.WithoutWindow;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * One start of the program: as the command line, as the editor, or, where no window can be opened, as what is possible
 * instead.
 *
 * @param desktop what there is to open a window on
 * @param editor opens the window with the files named and returns when it is closed
 * @param folder where a workbook is written if there is no window
 * @param terminal where to print
 */
record Start(Desktop desktop, Consumer<List<String>> editor, Path folder, Terminal terminal) {
    private static final Logger LOG = System.getLogger(Start.class.getName());

    private static final String NO_GTK = "Vinduet kan ikke åbnes, for GTK 3 mangler. Installér pakken libgtk-3-0"
            + " (Debian, Ubuntu) eller gtk3 (Fedora, openSUSE, Arch).";

    /** Does it and returns the exit code. */
    int run(List<String> arguments) {
        if (Commands.take(arguments)) {
            return Commands.run(arguments, terminal);
        }
        if (!desktop.hasDisplay()) {
            return WithoutWindow.run(arguments, folder, terminal);
        }
        return desktop.lacksGtk() ? refuse(NO_GTK) : open(arguments);
    }

    private int open(List<String> arguments) {
        try {
            editor.accept(arguments);
            return ExitCode.GOOD;
        } catch (Throwable problem) {
            LOG.log(Level.ERROR, "the window was not opened", problem);
            return refused(problem, arguments);
        }
    }

    /** What JavaFX says where the display or GTK turns out to be unusable only when it is used. */
    private int refused(Throwable problem, List<String> arguments) {
        String words = String.valueOf(problem.getMessage());
        if (problem instanceof UnsupportedOperationException && words.contains("DISPLAY")) {
            return WithoutWindow.run(arguments, folder, terminal);
        }
        if (problem instanceof UnsupportedOperationException && words.contains("GTK")) {
            return refuse(NO_GTK);
        }
        if (problem instanceof NoClassDefFoundError) {
            return refuse("Vinduet kan ikke åbnes, for JavaFX til dette system er ikke med. Kommandolinjen virker:"
                    + " se forslagsark --help.");
        }
        return refuse("Vinduet kunne ikke åbnes (" + words.lines().findFirst().orElse("")
                + "). Logfilen fortæller mere;" + " kommandolinjen virker: se forslagsark --help.");
    }

    private int refuse(String message) {
        terminal.complain(message);
        return ExitCode.UNUSABLE;
    }
}
