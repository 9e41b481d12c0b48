package dk.forslagsark.editor.desk.files;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.proposal.PlainText;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How files become rows.
 *
 * @param shown which files are shown
 * @param order their order
 * @param isGrouped whether they stand under their target groups
 */
record FileRows(Predicate<FolderEntry> shown, Comparator<FolderEntry> order, boolean isGrouped) {
    private static final String NO_GROUP = "Uden målgruppe";
    private static final String UNREADABLE = "Kan ikke læses";
    private static final Collator DANISH = Collator.getInstance(Locale.forLanguageTag("da"));

    /** The rows of these files. */
    List<FileRow> of(List<FolderEntry> files) {
        List<FolderEntry> inOrder = files.stream().filter(shown).sorted(order).toList();
        return isGrouped
                ? grouped(inOrder)
                : inOrder.stream().<FileRow>map(FileRow.OneFile::new).toList();
    }

    /** In the order of the alphabet; what has no group comes behind, and what cannot be read last. */
    private static List<FileRow> grouped(List<FolderEntry> files) {
        Map<String, List<FolderEntry>> groups =
                files.stream().collect(Collectors.groupingBy(FileRows::key, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(FileRows::isLast).thenComparing(DANISH::compare)))
                .flatMap(group -> rows(group.getValue()))
                .toList();
    }

    private static int isLast(String key) {
        return key.equals(UNREADABLE) ? 2 : key.equals(NO_GROUP) ? 1 : 0;
    }

    /** Names that differ in case or spaces only are one group. */
    private static String key(FolderEntry file) {
        return name(file).equals(UNREADABLE) || name(file).equals(NO_GROUP) ? name(file) : PlainText.key(name(file));
    }

    private static String name(FolderEntry file) {
        return file.summary()
                .map(summary -> summary.targetGroup().isBlank() ? NO_GROUP : summary.targetGroup())
                .orElse(UNREADABLE);
    }

    private static Stream<FileRow> rows(List<FolderEntry> files) {
        return Stream.concat(
                Stream.of(new FileRow.Group(name(files.get(0)), files)),
                files.stream().map(FileRow.OneFile::new));
    }
}
