package dk.forslagsark.clipboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Table 1 of published proposals as text comes out of the PDF. */
final class PublishedLines {
    private PublishedLines() {}

    /** The one line of a proposal, which stands below the comment that names it. */
    static String of(String number) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/published/pdf-lines.txt"));
        int heading = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("# " + number + " "))
                .findFirst()
                .orElseThrow());
        return lines.get(heading + 1);
    }
}
