package dk.forslagsark.cli;

import dk.forslagsark.version.Finding;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where results and messages go.
 *
 * @param out results
 * @param err messages, one line each
 */
public record Terminal(PrintStream out, PrintStream err) {
    /** A text from a file must not move the cursor or ring the bell. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** The text in one line. */
    static String plain(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    void print(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Prints a message in one line, whatever is in it. */
    public void complain(String message) {
        err.println(plain(message));
    }

    void complain(List<Finding> findings) {
        findings.forEach(finding -> complain(finding.text()));
    }
}
