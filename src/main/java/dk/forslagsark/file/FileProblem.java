package dk.forslagsark.file;

import java.util.regex.Pattern;

/**
 * A file that could not be read or written. The message is one line for the user, in the language of the window: what is wrong, where, and what
 * to do; the cause is for the log.
 */
public final class FileProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** Also in file names and in what is quoted from a file, so that the message stays one line. */
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private enum Kind {
        USUAL,
        DAMAGE,
        ADVICE,
        OTHER
    }

    private final Kind kind;

    public FileProblem(String message) {
        this(message, null);
    }

    public FileProblem(String message, Throwable cause) {
        this(message, cause, Kind.USUAL);
    }

    private FileProblem(String message, Throwable cause, Kind kind) {
        super(LINE_BREAKS.matcher(message).replaceAll(" "), cause);
        this.kind = kind;
    }

    /** The same where the message says all that can be done, for nothing is wrong with the file. */
    FileProblem asAdvice() {
        return new FileProblem(getMessage(), this, Kind.ADVICE);
    }

    /** Of a file that the program has made itself and that is no proposal: nothing is wrong with it. */
    public static FileProblem ofOther(String message) {
        return new FileProblem(message, null, Kind.OTHER);
    }

    /** Whether the file is a catalogue or a report of the program's own. */
    public boolean isOther() {
        return kind == Kind.OTHER;
    }

    /** The same as found in that file. */
    FileProblem in(String file) {
        return new FileProblem(file + ": " + getMessage(), this, kind == Kind.ADVICE ? Kind.USUAL : Kind.DAMAGE);
    }

    /**
     * Whether the file was read and is no proposal, or no longer: the message then speaks of places in its JSON, which helps
     * whoever can look into the file.
     */
    public boolean isDamage() {
        return kind == Kind.DAMAGE;
    }
}
