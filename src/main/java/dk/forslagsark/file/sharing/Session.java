package dk.forslagsark.file.sharing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which screen a program of the user shows its windows, and by which settings: one that runs in another session opens nothing here.
 *
 * @param settings the folder of its settings
 * @param screen what tells the screen, such as {@code DISPLAY=:0}
 */
public record Session(Path settings, List<String> screen) {
    /** What Linux, and Windows where somebody is logged in from elsewhere, call the screen. */
    private static final List<String> NAMES = List.of("DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME");

    public Session {
        screen = List.copyOf(screen);
    }

    /** That of this program, with those settings. */
    public static Session here(Path settings) {
        return of(settings, System.getenv());
    }

    static Session of(Path settings, Map<String, String> environment) {
        return new Session(
                settings.toAbsolutePath().normalize(),
                NAMES.stream()
                        .filter(environment::containsKey)
                        .map(name -> name + "=" + environment.get(name))
                        .toList());
    }

    /** What programs agree on; the path of no file. */
    String words() {
        return Stream.concat(Stream.of("program", settings.toString()), screen.stream())
                .collect(Collectors.joining("\n"));
    }
}
