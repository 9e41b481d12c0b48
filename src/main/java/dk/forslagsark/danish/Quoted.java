package dk.forslagsark.danish;

import java.util.regex.Pattern;

/** What the user typed, as it is quoted back: in quotation marks, on one line, and of long texts the beginning. */
public final class Quoted {
    private static final int LONGEST = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v]+");

    private Quoted() {}

    public static String of(String typed) {
        return "“" + shortened(typed) + "”";
    }

    /** The same without the quotation marks. */
    public static String shortened(String typed) {
        return shortened(typed, LONGEST);
    }

    /**
     * The same of another length.
     *
     * @param longest how many characters it may have, 2 or more
     */
    public static String shortened(String typed, int longest) {
        String line = SPACES.matcher(typed).replaceAll(" ").strip();
        return line.length() <= longest ? line : beginning(line, longest - 1) + "…";
    }

    /** Does not end in half a character of two units. */
    private static String beginning(String line, int end) {
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
}
