package dk.forslagsark.catalogue;

import dk.forslagsark.economy.Item;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Years;
import java.util.Optional;

/**
 * What a catalogue is of.
 *
 * @param committee the committee whose budget is looked at; empty for all together
 * @param area the one area that is looked at; empty for rows of every area, and totals of what counts as service
 * @param years the years shown
 * @param priceLevel the year whose prices and wages all amounts are in
 */
public record Scope(Optional<String> committee, Optional<Area> area, Years years, int priceLevel) {
    /** Whether permanent changes of the proposal in that area are added up: those of the area looked at, else all that count as service. */
    public boolean counts(Entry entry, Area of) {
        return area.map(of::equals).orElseGet(() -> entry.proposal().areas().isService(of));
    }

    /** What that is called. */
    public Area totalled() {
        return area.orElse(Area.SERVICE);
    }

    /** The same of other years. */
    Scope over(Years others) {
        return new Scope(committee, area, others, priceLevel);
    }

    /** The same of another committee, or of all. */
    public Scope of(Optional<String> other) {
        return new Scope(other, area, years, priceLevel);
    }

    /** Whether the amounts of the proposal are at the prices of the catalogue. */
    public boolean isComparable(Entry entry) {
        return entry.priceLevel() == priceLevel;
    }

    boolean isOf(Item item) {
        return committee.isEmpty() || item.isOf(committee);
    }

    boolean shows(Area of) {
        return area.isEmpty() || area.get().equals(of);
    }

    /** Whether that is how the committee is called. */
    public boolean isCommittee(String name) {
        return committee.map(PlainText::key).equals(Optional.of(PlainText.key(name)));
    }
}
