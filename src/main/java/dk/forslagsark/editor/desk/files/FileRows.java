package dk.forslagsark.editor.desk.files;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
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
    /** What a row stands under, in the order in which they come. */
    private enum Kind {
        GROUP,
        NO_GROUP,
        UNREADABLE
    }

    /** Names that differ in case or spaces only are one group. */
    private record Group(Kind kind, String key) {
        static Group of(FolderEntry file) {
            String key = file.summary()
                    .map(summary -> PlainText.key(summary.targetGroup()))
                    .orElse("");
            Kind kind = file.summary().isEmpty() ? Kind.UNREADABLE : key.isEmpty() ? Kind.NO_GROUP : Kind.GROUP;
            return new Group(kind, key);
        }

        String name(FolderEntry file) {
            return switch (kind) {
                case GROUP -> file.summary().orElseThrow().targetGroup();
                case NO_GROUP -> Texts.of("desk.no-target-group");
                case UNREADABLE -> Texts.of("desk.files.group-unreadable");
            };
        }
    }

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
        Map<Group, List<FolderEntry>> groups =
                files.stream().collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Group::kind).thenComparing(Group::key, DANISH::compare)))
                .flatMap(group -> rows(group.getKey(), group.getValue()))
                .toList();
    }

    private static Stream<FileRow> rows(Group group, List<FolderEntry> files) {
        return Stream.concat(
                Stream.of(new FileRow.Group(group.name(files.get(0)), files)),
                files.stream().map(FileRow.OneFile::new));
    }
}
