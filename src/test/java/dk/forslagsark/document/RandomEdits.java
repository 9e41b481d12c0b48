package dk.forslagsark.document;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What somebody might do to Table 1. */
final class RandomEdits {
    private static final Areas OFFERED = new Areas(List.of(
            AreaDefinition.of(new Area("Drift"), true),
            AreaDefinition.of(Area.CAPITAL, false),
            AreaDefinition.of(Area.SERVICE, true)));
    private static final List<String> TYPED = List.of(
            "",
            "0",
            "-1.300,5",
            "1,3 mio",
            "99.999.999.999,999",
            "-99.999.999.999,999",
            "ca. 5",
            "0,001",
            "=-51*25,3",
            "=pris/0");

    private RandomEdits() {}

    /** An edit that can be made of the proposal. */
    static Edit any(Proposal proposal, Random random) {
        List<RowRef> rows = rows(proposal);
        boolean grow = rows.isEmpty() || random.nextInt(8) == 0;
        return grow ? growing(proposal, random) : changing(proposal, rows.get(random.nextInt(rows.size())), random);
    }

    private static Edit growing(Proposal proposal, Random random) {
        Block block = any(List.of(Block.values()), random);
        LineRef at = new LineRef(block, random.nextInt(proposal.lines(block).size() + 1));
        return switch (random.nextInt(4)) {
            case 0 -> RowEdits.insert(proposal, at);
            case 1 -> RowEdits.append(proposal, block, Column.year(2020), any(TYPED, random));
            case 2 -> RowEdits.append(proposal, block, any(OFFERED.list(), random), OFFERED);
            default -> RowEdits.append(proposal, block, Column.LABEL, "Række " + random.nextInt(5));
        };
    }

    private static Edit changing(Proposal proposal, RowRef row, Random random) {
        int by = random.nextBoolean() ? 1 : -1;
        Optional<Edit> moved = SpanEdits.move(proposal, RowSpan.of(row), by);
        return switch (random.nextInt(12)) {
            case 0 -> SpanEdits.delete(RowSpan.of(row));
            case 1 -> SpanEdits.duplicate(proposal, RowSpan.of(row));
            case 2 -> moved.orElse(SpanEdits.delete(RowSpan.of(row)));
            case 3 -> DetailEdits.add(proposal, row);
            case 4 -> CellEdits.startGroup(row.owner());
            case 5 -> CellEdits.group(row.owner(), any(List.of("", "Del 1", "Del 2"), random));
            case 6 -> CellEdits.area(row.owner(), any(OFFERED.list(), random), OFFERED);
            case 7 -> CellEdits.label(row, "Tekst " + random.nextInt(5));
            default -> CellEdits.amount(row, 2018 + random.nextInt(6), any(TYPED, random));
        };
    }

    /** All rows and details. */
    static List<RowRef> rows(Proposal proposal) {
        List<RowRef> rows = new ArrayList<>();
        for (Block block : Block.values()) {
            for (int i = 0; i < proposal.lines(block).size(); i++) {
                LineRef ref = new LineRef(block, i);
                Line line = proposal.line(ref);
                rows.add(ref);
                for (int j = 0; j < line.details().size(); j++) {
                    rows.add(ref.detail(j));
                }
            }
        }
        return rows;
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
