package dk.forslagsark.document;

import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of the price level, and what it does.
 *
 * @param edit the change, in one step
 * @param changes the cells that change, in the order of the proposal
 * @param kept the cells that stay as they are and should be looked at
 * @param following how many formulas come to other prices by themselves
 */
public record Repricing(Edit edit, List<Change> changes, List<Kept> kept, int following) {
    /**
     * A cell that changes.
     *
     * @param place where it is
     * @param row its row in words
     * @param column its year or column in words
     * @param before what it shows before
     * @param after what it shows after
     */
    public record Change(Place place, String row, String column, String before, String after) {}

    /**
     * A cell that stays as it is.
     *
     * @param place where it is
     * @param row its row in words
     * @param column its year or column in words
     * @param text what stands in it
     * @param isRead whether it comes to an amount: a formula of which no factor is right, or that would be too long
     */
    public record Kept(Place place, String row, String column, String text, boolean isRead) {}

    public Repricing {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    /** How much changes and how much does not, in Danish. */
    public String words() {
        List<String> sentences = new ArrayList<>(List.of(Texts.count("document.repricing", changes.size())));
        if (following > 0) {
            sentences.add(Texts.count("document.repricing.following", following));
        }
        if (!kept.isEmpty()) {
            sentences.add(keptWords());
        }
        return String.join(" ", sentences);
    }

    private String keptWords() {
        int formulas = (int) kept.stream().filter(Kept::isRead).count();
        int texts = kept.size() - formulas;
        String unread = texts == 0 ? "" : Texts.count("document.repricing.unread", texts);
        String whole = formulas == 0 ? "" : Texts.count("document.repricing.whole", formulas);
        String both = texts > 0 && formulas > 0 ? Texts.of("document.repricing.both", unread, whole) : unread + whole;
        return kept.size() == 1
                ? Texts.of("document.repricing.kept.one", both)
                : Texts.of("document.repricing.kept.many", both);
    }
}
