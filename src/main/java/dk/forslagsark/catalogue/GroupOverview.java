package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in a catalogue under one target group.
 *
 * @param targetGroup its name; empty for what is set down to none
 * @param rows the permanent changes, one row per proposal and area; none where there are only investments
 * @param investment the implementation costs of all areas (investeringsbehov fra investeringspuljer)
 * @param net the permanent changes of the area that is added up (nettoeffektivisering); never implementation costs, for the
 *     pools pay those
 */
public record GroupOverview(Optional<String> targetGroup, List<Row> rows, Sum investment, Sum net) {
    /**
     * What one proposal changes for good in one area.
     *
     * @param entry the proposal
     * @param area the area
     * @param sum its net permanent change, of the target group and the committee alone
     */
    public record Row(Entry entry, Area area, Sum sum) {}

    public GroupOverview {
        rows = List.copyOf(rows);
    }

    static GroupOverview of(Optional<String> targetGroup, List<Contribution> parts, Scope scope) {
        List<Contribution> permanent =
                parts.stream().filter(Contribution::isPermanent).toList();
        return new GroupOverview(targetGroup, rows(permanent, scope), investment(parts, scope), net(permanent, scope));
    }

    static Sum investment(List<Contribution> parts, Scope scope) {
        return Sum.of(parts.stream().filter(part -> !part.isPermanent()).toList(), scope.years());
    }

    static Sum net(List<Contribution> parts, Scope scope) {
        return Sum.of(
                parts.stream()
                        .filter(part -> part.isPermanent() && scope.counts(part.entry(), part.area()))
                        .toList(),
                scope.years());
    }

    private static List<Row> rows(List<Contribution> permanent, Scope scope) {
        Map<Entry, List<Contribution>> byEntry = permanent.stream()
                .collect(Collectors.groupingBy(Contribution::entry, LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byEntry.forEach((entry, own) -> areas(entry, own).stream()
                .filter(scope::shows)
                .forEach(area -> rows.add(new Row(entry, area, of(area, own, scope)))));
        return rows;
    }

    private static List<Area> areas(Entry entry, List<Contribution> parts) {
        return entry.proposal()
                .areas()
                .inOrder(parts.stream().map(Contribution::area).toList());
    }

    private static Sum of(Area area, List<Contribution> parts, Scope scope) {
        return Sum.of(parts.stream().filter(part -> part.area().equals(area)).toList(), scope.years());
    }
}
