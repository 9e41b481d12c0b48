package dk.forslagsark;

import dk.forslagsark.cli.Consoles;
import dk.forslagsark.editor.EditorApp;
import dk.forslagsark.file.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The program. Without arguments or with a file it is the editor, with a command word the command line. */
public final class Forslagsark {
    /**
     * How JavaFX draws. Where there is no graphics processor it would load an OpenGL, find that it is computed by the processor there is, and
     * draw by itself after all, with 60 MiB of that OpenGL in memory; so it is asked to do so at once, unless something else has been said.
     */
    private static final String DRAWING = "prism.order";

    private Forslagsark() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.forLanguageTag("da-DK"));
        LogFile.use(SettingsFile.inUserFolder().folder());
        Start start = new Start(Desktop.here(), Forslagsark::edit, Path.of(""), Consoles.open());
        System.exit(start.run(List.of(arguments)));
    }

    /** JavaFX and GTK print stack traces of what they can do without; nobody who works in a window wants them. */
    private static void edit(List<String> files) {
        System.setErr(LogFile.stream());
        if (!Desktop.here().mayHaveGraphicsProcessor() && System.getProperty(DRAWING) == null) {
            System.setProperty(DRAWING, "sw");
        }
        EditorApp.open(files);
    }
}
