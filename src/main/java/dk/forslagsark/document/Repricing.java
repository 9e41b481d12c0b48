package dk.forslagsark.document;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.tables.Place;
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
        String changed = DanishWords.count(changes.size(), "beløb ændres", "beløb ændres") + ".";
        String followed = following == 0
                ? ""
                : " " + DanishWords.count(following, "formel", "formler") + " følger det, "
                        + (following == 1 ? "den" : "de") + " peger på.";
        return changed + followed + (kept.isEmpty() ? "" : " " + keptWords());
    }

    private String keptWords() {
        int formulas = (int) kept.stream().filter(Kept::isRead).count();
        int texts = kept.size() - formulas;
        String unread = DanishWords.count(texts, "celle", "celler") + " kan ikke læses som beløb";
        String whole = DanishWords.count(formulas, "formel", "formler") + " kan ikke ganges som helhed";
        String both = texts == 0 ? whole : formulas == 0 ? unread : unread + ", og " + whole;
        return both
                + (kept.size() == 1
                        ? "; den bliver, som den er, og står sidst."
                        : "; de bliver, som de er, og står sidst.");
    }
}
