package dk.forslagsark.editor.desk;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Free text that is looked for in files. */
public final class SearchText {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private SearchText() {}

    /** Whether every word typed stands somewhere in what is known of a file; all files where nothing is typed. */
    public static Predicate<FolderEntry> of(String typed) {
        List<String> words = Arrays.stream(typed.strip().toLowerCase(DANISH).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? file -> true : file -> hasAll(text(file), words);
    }

    /** Whether the text has that part, in whatever case. */
    public static boolean contains(String text, String part) {
        return text.toLowerCase(DANISH).contains(part.strip().toLowerCase(DANISH));
    }

    private static boolean hasAll(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static String text(FolderEntry file) {
        String inside = file.summary().map(SearchText::text).orElse("");
        return (file.file().getFileName() + "\n" + inside).toLowerCase(DANISH);
    }

    private static String text(Summary summary) {
        return String.join(
                "\n",
                summary.number(),
                summary.title(),
                summary.targetGroup(),
                summary.administration(),
                String.join("\n", summary.committees()),
                summary.summary());
    }
}
