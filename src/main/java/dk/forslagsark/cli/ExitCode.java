package dk.forslagsark.cli;

/** What the program tells the one who started it. */
public final class ExitCode {
    /** All went well. */
    public static final int GOOD = 0;
    /** The input was read and something is wrong in it. */
    public static final int WRONG = 1;
    /** The arguments cannot be understood, or a file cannot be read or written. */
    public static final int UNUSABLE = 2;

    private ExitCode() {}
}
