package dk.forslagsark.file;

import java.util.regex.Pattern;

/**
 * A file that could not be read or written. The message is one Danish line for the user: what is wrong, where, and what
 * to do; the cause is for the log.
 */
public final class FileProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** Also in file names and in what is quoted from a file, so that the message stays one line. */
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    public FileProblem(String message) {
        this(message, null);
    }

    public FileProblem(String message, Throwable cause) {
        super(LINE_BREAKS.matcher(message).replaceAll(" "), cause);
    }
}
