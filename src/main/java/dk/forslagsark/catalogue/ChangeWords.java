package dk.forslagsark.catalogue;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.danish.Wording;
import java.util.List;

/** What is said of proposals that have come, gone or changed, in Danish. */
public final class ChangeWords {
    /** What the figures are. */
    public static final String EFFECT = Wording.NET + " i sidste år, 1.000 kr.";

    /** What stands above the figures. */
    public static final List<String> COLUMNS = List.of("Før", "Efter", "Forskel");

    private ChangeWords() {}

    /** “kommet til”, “udgået”, “ændret, 3 steder”. */
    public static String of(ProposalChange change) {
        return switch (change.kind()) {
            case ADDED -> "kommet til";
            case REMOVED -> "udgået";
            case CHANGED -> "ændret, " + DanishWords.count(change.differences().size(), "sted", "steder");
            case UNCHANGED -> "uændret";
        };
    }

    /** What a total stands under. */
    public static String of(FolderComparison.LevelTotal total) {
        return "I alt, " + Wording.unit(total.priceLevel());
    }

    /** How many proposals are as they were. */
    public static String unchanged(FolderComparison comparison) {
        return DanishWords.count(comparison.unchanged(), "forslag er uændret.", "forslag er uændrede.");
    }
}
