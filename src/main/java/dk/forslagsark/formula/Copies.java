package dk.forslagsark.formula;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rows that are copies of others, told apart: what a copy has of itself, and of its details, points at the copy. */
final class Copies {
    private final Ids ids;
    private final Set<String> seen = new HashSet<>();

    private Copies(Proposal proposal) {
        ids = new Ids(proposal);
    }

    /** The proposal in which no two rows have the same identity; the upper of them keeps it. */
    static Proposal toldApart(Proposal proposal) {
        Set<String> once = new HashSet<>();
        boolean isTold = new PointedRows(proposal).ids().allMatch(once::add);
        return isTold ? proposal : new Copies(proposal).in(proposal);
    }

    private Proposal in(Proposal proposal) {
        Proposal told = proposal;
        for (Block block : Block.values()) {
            told = told.withLines(
                    block, told.lines(block).stream().map(this::in).toList());
        }
        for (SmallTable<?> table : SmallTable.ALL) {
            told = in(told, table);
        }
        return told.withFreeTables(told.freeTables().stream()
                .map(table -> table.withRows(table.rows().stream().map(this::in).toList()))
                .toList());
    }

    private FreeRow in(FreeRow row) {
        Map<String, String> renamed = renamed(row.notes().id().stream(), row.cell(0));
        return renamed(new RenamedIds(renamed).in(row), renamed);
    }

    private Line in(Line line) {
        Stream<String> own =
                Stream.concat(line.id().stream(), line.details().stream().flatMap(detail -> detail.id().stream()));
        Map<String, String> renamed = renamed(own, line.label());
        if (renamed.isEmpty()) {
            return line;
        }
        Line pointing = new RenamedIds(renamed).in(line);
        List<Detail> details = pointing.details().stream()
                .map(detail -> detail.withId(renamed(detail.id(), renamed)))
                .toList();
        return (line.hasDetails() ? pointing.withDetails(details) : pointing).withId(renamed(line.id(), renamed));
    }

    private <T extends Noted<T>> Proposal in(Proposal proposal, SmallTable<T> table) {
        List<T> rows = table.in(proposal).stream()
                .map(row -> {
                    Map<String, String> renamed = renamed(row.notes().id().stream(), table.label(row));
                    return renamed(new RenamedIds(renamed).in(row, table.type()), renamed);
                })
                .toList();
        return proposal.withRows(table.type(), rows);
    }

    private static <T extends Noted<T>> T renamed(T row, Map<String, String> renamed) {
        return renamed.isEmpty()
                ? row
                : row.withNotes(row.notes().withId(renamed(row.notes().id(), renamed)));
    }

    /** Those that a row above has already, each with a new one. */
    private Map<String, String> renamed(Stream<String> own, String label) {
        Map<String, String> renamed = new HashMap<>();
        own.filter(id -> !seen.add(id)).forEach(id -> renamed.put(id, ids.forLabel(label)));
        return renamed;
    }

    private static Optional<String> renamed(Optional<String> id, Map<String, String> renamed) {
        return id.map(old -> renamed.getOrDefault(old, old));
    }
}
