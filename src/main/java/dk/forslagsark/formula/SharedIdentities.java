package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Identities of rows where what two people have done is put together. Different rows may have the same, because both have one label and
 * each of the two points at another of them; and a row may have lost the one that the other goes on pointing at.
 */
public final class SharedIdentities {
    private SharedIdentities() {}

    /** The identities that rows of what has been put together share, and that formulas of both parts point at. */
    public static Set<String> in(Proposal merged, Proposal mine, Proposal theirs) {
        Set<String> once = new HashSet<>();
        Set<String> shared = ids(merged).filter(id -> !once.add(id)).collect(Collectors.toCollection(HashSet::new));
        if (!shared.isEmpty()) {
            shared.retainAll(Ids.in(ExpressionTexts.of(mine)));
            shared.retainAll(Ids.in(ExpressionTexts.of(theirs)));
        }
        return shared;
    }

    /**
     * What has been put together with the identities that formulas of it name and no row of it has any longer, because one of the two
     * points at the row no more: the row that is called as it was in that part has it again.
     */
    public static Proposal restored(Proposal merged, List<Proposal> parts) {
        Set<String> lost = Ids.in(ExpressionTexts.of(merged));
        ids(merged).forEach(lost::remove);
        if (lost.isEmpty()) {
            return merged;
        }
        PointedRows now = new PointedRows(merged);
        CellTargets targets = new CellTargets(merged);
        Map<PointedRow, String> found = new HashMap<>();
        for (Proposal part : parts) {
            PointedRows rows = new PointedRows(part);
            Labels labels = new Labels(part);
            rows.all()
                    .filter(row -> rows.id(row).filter(lost::contains).isPresent())
                    .forEach(row -> called(targets, labels.path(row))
                            .filter(same -> now.id(same).isEmpty())
                            .ifPresent(
                                    same -> found.putIfAbsent(same, rows.id(row).orElseThrow())));
        }
        return new Identities(row -> now.id(row).or(() -> Optional.ofNullable(found.get(row)))).in(merged);
    }

    private static Optional<PointedRow> called(CellTargets targets, String path) {
        return Reference.read(path)
                .flatMap(reference -> targets.find(reference).value())
                .flatMap(PointedRow::of);
    }

    private static Stream<String> ids(Proposal proposal) {
        return new PointedRows(proposal).ids();
    }

    /**
     * The same proposal with others for these identities, in its rows and in what points at them.
     *
     * @param others proposals that go on using them, none of whose identities is taken
     */
    public static Proposal renamed(Proposal proposal, Set<String> shared, List<Proposal> others) {
        Ids fresh = new Ids(proposal);
        others.forEach(other -> ids(other).forEach(fresh::take));
        Map<String, String> renamed = new HashMap<>();
        shared.forEach(id -> renamed.put(id, fresh.forLabel(id)));
        return renamed(proposal, renamed);
    }

    /** The same proposal with other identities for some, in its rows and in what points at them. */
    public static Proposal renamed(Proposal proposal, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return proposal;
        }
        Proposal pointing = new RenamedIds(renamed).in(proposal);
        PointedRows rows = new PointedRows(proposal);
        return new Identities(row -> of(renamed, rows.id(row))).in(pointing);
    }

    private static Optional<String> of(Map<String, String> renamed, Optional<String> id) {
        return id.map(old -> renamed.getOrDefault(old, old));
    }
}
