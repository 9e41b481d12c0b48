package dk.forslagsark.catalogue;

import dk.forslagsark.economy.Item;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a detail, or a row without details, of one proposal gives to the figures of a catalogue.
 *
 * @param entry the proposal
 * @param row where it stands in Table 1
 * @param label its label
 * @param area its area
 * @param committee its committee; empty where none is set down
 * @param targetGroup its target group; empty where none is set down
 * @param amounts one per year of the catalogue, in 1.000 kr.; 0 where there is none
 */
public record Contribution(
        Entry entry,
        RowRef row,
        String label,
        Area area,
        Optional<String> committee,
        Optional<String> targetGroup,
        List<Amount> amounts) {
    public Contribution {
        amounts = List.copyOf(amounts);
    }

    /** Those of one proposal that belong to the scope, in the order of Table 1. */
    static Stream<Contribution> of(Entry entry, Block block, Scope scope) {
        return Item.of(entry.proposal(), block).stream()
                .filter(scope::isOf)
                .map(item -> of(entry, item, scope.years()));
    }

    private static Contribution of(Entry entry, Item item, Years shown) {
        Years own = entry.proposal().years();
        List<Amount> amounts =
                shown.stream().mapToObj(year -> amount(item, own, year)).toList();
        return new Contribution(
                entry, item.source(), item.label(), item.area(), item.committee(), item.targetGroup(), amounts);
    }

    private static Amount amount(Item item, Years own, int year) {
        return item.line()
                .block()
                .counted(own, year)
                .flatMap(counted -> item.row().amounts().get(counted - own.first()))
                .orElse(Amount.ZERO);
    }

    /** The year of the proposal whose amount counts in that year of the catalogue; empty where none does. */
    public Optional<Integer> countedYear(int year) {
        return row.block().counted(entry.proposal().years(), year);
    }

    boolean isPermanent() {
        return row.block() == Block.PERMANENT;
    }
}
