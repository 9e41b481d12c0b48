package dk.forslagsark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file that is written may be, told by the ending of its name. */
enum OutputEnding {
    WORKBOOK(".xlsx", "en Excel-projektmappe"),
    DOCUMENT(".docx", "et Word-dokument"),
    PDF(".pdf", "en PDF");

    private final String ending;
    private final String words;

    OutputEnding(String ending, String words) {
        this.ending = ending;
        this.words = words;
    }

    /** The kind that the name of the file says it is. */
    static Optional<OutputEnding> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
    }

    /** That the name of the file says it is none of those, in Danish. */
    static Optional<String> problem(Path file, List<OutputEnding> kinds) {
        if (of(file).filter(kinds::contains).isPresent()) {
            return Optional.empty();
        }
        String endings = either(kinds.stream().map(kind -> kind.ending).toList());
        String words = either(kinds.stream().map(kind -> kind.words).toList());
        return Optional.of(file + " ender ikke på " + endings + ". Der skrives " + words
                + ": giv den et navn, der ender på " + endings + ".");
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " eller " + words.get(last);
    }
}
