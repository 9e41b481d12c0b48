package dk.forslagsark.catalogue;

import dk.forslagsark.language.Texts;
import java.util.List;

/** What is said of proposals that have come, gone or changed, in words. */
public final class ChangeWords {
    /** What the figures are. */
    public static String effect() {
        return Texts.of("catalogue.change.effect");
    }

    /** What stands above the figures. */
    public static List<String> columns() {
        return List.of(
                Texts.of("catalogue.change.before"),
                Texts.of("catalogue.change.after"),
                Texts.of("catalogue.change.difference"));
    }

    private ChangeWords() {}

    /** “kommet til”, “udgået”, “ændret, 3 steder”. */
    public static String of(ProposalChange change) {
        return switch (change.kind()) {
            case ADDED -> Texts.of("catalogue.change.added");
            case REMOVED -> Texts.of("catalogue.change.removed");
            case CHANGED ->
                Texts.count("catalogue.change.changed", change.differences().size());
            case UNCHANGED -> Texts.of("catalogue.change.unchanged");
        };
    }

    /** What a total stands under. */
    public static String of(FolderComparison.LevelTotal total) {
        return Texts.of("catalogue.change.total", total.priceLevel());
    }

    /** How many proposals are as they were. */
    public static String unchanged(FolderComparison comparison) {
        return Texts.count("catalogue.change.as-before", comparison.unchanged());
    }
}
