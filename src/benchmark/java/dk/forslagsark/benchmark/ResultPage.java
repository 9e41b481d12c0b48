package dk.forslagsark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that has results in a marked place. */
final class ResultPage {
    private static final String BEGIN = "<!-- measured, written by mvn -Pbenchmark verify -->\n";
    private static final String END = "<!-- end of what was measured -->";

    private final Path page;

    ResultPage(Path page) {
        this.page = page;
    }

    /**
     * Puts new results in the place of those that stand there.
     *
     * @param table see {@link ResultTable}
     * @throws IOException if there is no such place
     */
    void write(String machine, String table) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no place for the results");
        }
        Files.writeString(
                page,
                text.substring(0, begin + BEGIN.length()) + "\n" + machine + "\n\n" + table + "\n\n"
                        + text.substring(end));
    }
}
