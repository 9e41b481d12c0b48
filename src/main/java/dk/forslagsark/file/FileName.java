package dk.forslagsark.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of any text the name of a file that every system can have, so that it can be sent to anybody. */
public final class FileName {
    /** The most bytes that a name may have on Linux; Windows has 255 characters, which are fewer bytes never. */
    private static final int MOST_BYTES = 255;

    /** Longer ones are hard to read in a window, and Windows has 260 characters for the whole path. */
    private static final int MOST_CHARACTERS = 100;

    /** Of a file that holds a proposal. */
    private static final Pattern EXTENSION = Pattern.compile("\\.(forslag|json)$");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Cf}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

    /** What Windows takes for a device, whatever follows after a point. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)" + "( *\\..*)?");

    private FileName() {}

    /** The name of a file that holds a proposal, without its extension. */
    public static String stem(Path file) {
        return EXTENSION.matcher(TextFile.name(file)).replaceFirst("");
    }

    /**
     * The name, without an extension and with room for one; empty if nothing of the text can be in a name.
     *
     * @param room the bytes that are to be left, for an extension
     */
    public static String of(String text, int room) {
        String allowed = FORBIDDEN.matcher(text).replaceAll(" ");
        String tidy = trimmed(SPACES.matcher(allowed).replaceAll(" "));
        String brief = trimmed(brief(tidy, MOST_BYTES - room));
        return isDevice(brief) ? "_" + brief : brief;
    }

    private static boolean isDevice(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /** The beginning that fits, cut between characters. */
    private static String brief(String name, int bytes) {
        StringBuilder fitting = new StringBuilder();
        name.codePoints()
                .limit(MOST_CHARACTERS)
                .mapToObj(Character::toString)
                .takeWhile(next -> size(fitting) + size(next) < bytes)
                .forEach(fitting::append);
        return fitting.toString();
    }

    private static int size(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
