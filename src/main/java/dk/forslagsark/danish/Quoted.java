package dk.forslagsark.danish;

/** What the user typed, as it is quoted back: in quotation marks, on one line, and of long texts the beginning. */
public final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    public static String of(String typed) {
        return "“" + shortened(typed) + "”";
    }

    /** The same without the quotation marks. */
    public static String shortened(String typed) {
        String line = typed.replaceAll("[\\s\\h\\v]+", " ").strip();
        return line.length() <= LONGEST ? line : beginning(line) + "…";
    }

    /** Does not end in half a character of two units. */
    private static String beginning(String line) {
        int end = LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
}
