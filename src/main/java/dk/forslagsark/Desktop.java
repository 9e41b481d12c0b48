package dk.forslagsark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a window can be opened here. It is found out before JavaFX is touched, because that answers with a stack trace
 * only. In doubt the answer is yes, and JavaFX may still refuse.
 *
 * @param linux whether this is Linux; elsewhere there is always a desktop
 * @param environment the environment variables
 * @param root the root of the file system
 */
record Desktop(boolean linux, Map<String, String> environment, Path root) {
    private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?/?:(\\d+)(?:\\.\\d+)?");
    private static final String GTK = "libgtk-3.so.0";
    private static final Pattern GTK_PATH = Pattern.compile("/[^\\x00]*/" + Pattern.quote(GTK));
    /** What the kernel calls a graphics processor: of the machine, of NVIDIA's own driver, or of the Windows around this Linux. */
    private static final List<String> GRAPHICS = List.of("/dev/dri", "/dev/nvidia0", "/dev/dxg");

    private static final List<String> FOLDERS = List.of("lib", "lib64", "usr/lib", "usr/lib64", "usr/local/lib");

    static Desktop here() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return new Desktop(linux, System.getenv(), Path.of("/"));
    }

    /** Whether there is a display. JavaFX 21 speaks to X only, so a Wayland session counts by its DISPLAY, too. */
    boolean hasDisplay() {
        String display = environment.getOrDefault("DISPLAY", "");
        Matcher local = LOCAL_DISPLAY.matcher(display);
        return !linux || !display.isEmpty() && (!local.matches() || hasSocket("/tmp/.X11-unix/X" + local.group(1)));
    }

    /** Whether the GTK 3 library, without which JavaFX opens no window on Linux, is surely not installed. */
    boolean lacksGtk() {
        return linux && installed().noneMatch(Files::exists) && Files.isReadable(cache());
    }

    /** Whether there may be a processor for graphics. On Linux the kernel knows; elsewhere JavaFX finds out. */
    boolean mayHaveGraphicsProcessor() {
        return !linux || GRAPHICS.stream().map(this::under).anyMatch(Files::exists);
    }

    /** The socket may be a file or, in a container that shares the network of its host, a name the kernel keeps. */
    private boolean hasSocket(String socket) {
        return Files.exists(under(socket)) || text(under("/proc/net/unix")).contains("@" + socket + "\n");
    }

    /** Where the library would be: where the loader last found it, or in a usual folder. */
    private Stream<Path> installed() {
        Stream<Path> found = GTK_PATH.matcher(text(cache())).results().map(match -> under(match.group()));
        Stream<Path> told = Stream.of(
                        environment.getOrDefault("LD_LIBRARY_PATH", "").split(":"))
                .filter(folder -> folder.startsWith("/"))
                .map(this::under);
        Stream<Path> usual = FOLDERS.stream().map(root::resolve).flatMap(Desktop::withSubfolders);
        return Stream.concat(found, Stream.concat(told, usual).map(folder -> folder.resolve(GTK)));
    }

    private Path cache() {
        return under("/etc/ld.so.cache");
    }

    private Path under(String absolute) {
        return root.resolve(absolute.substring(1));
    }

    /** With the folders of the architectures, such as x86_64-linux-gnu. */
    private static Stream<Path> withSubfolders(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> architectures =
                    inside.filter(path -> path.toString().contains("-linux-")).toList();
            return Stream.concat(Stream.of(folder), architectures.stream());
        } catch (IOException e) {
            return Stream.of(folder);
        }
    }

    /** The bytes as characters; nothing if it cannot be read. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
