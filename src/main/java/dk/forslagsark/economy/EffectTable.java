package dk.forslagsark.economy;

import java.util.List;
import java.util.Optional;

/**
 * The net service effect per committee (bevillingsmæssig effekt på udvalg): its permanent changes of areas that
 * count as service, savings and costs together. Implementation costs are not among them: the pool pays those. What moves from one
 * committee to another nets out to zero in the total.
 *
 * @param rows one per committee, in the order of {@link CommitteeOrder}; never none
 * @param total the sum of the rows, with a figure in every year
 */
public record EffectTable(List<Row> rows, YearRow total) {
    public EffectTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table.
     *
     * @param committee its name; empty for what is set down to no committee
     * @param values its net effect
     */
    public record Row(Optional<String> committee, YearRow values) {}

    /**
     * @param committees in which order they stand
     * @param service the items of the permanent changes that count as service
     * @return the table; none where there are no such items
     */
    static Optional<EffectTable> of(CommitteeOrder committees, List<Item> service) {
        return service.isEmpty()
                ? Optional.empty()
                : Optional.of(new EffectTable(rows(committees, service), YearRow.total(Item.rows(service))));
    }

    private static List<Row> rows(CommitteeOrder committees, List<Item> service) {
        return committees.byCommittee(service).entrySet().stream()
                .map(entry -> new Row(entry.getKey(), YearRow.sum(Item.rows(entry.getValue()))))
                .toList();
    }
}
