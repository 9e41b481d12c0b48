package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone edits Table 1 at random, for a long time. */
class RandomEditsTest {
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsDoneCanBeComputedCheckedUndoneAndRedone(long seed) {
        Random random = new Random(seed);
        Document document = Document.of(showing(2019, 2022));
        List<Proposal> versions = new ArrayList<>(List.of(document.proposal()));
        for (int i = 0; i < 150; i++) {
            Proposal before = document.proposal();
            document.apply(edit(before, random));
            Proposal after = document.proposal();
            assertComputedAndChecked(after);
            if (!after.equals(before)) {
                versions.add(after);
                assertThat(document.undo()).isPresent();
                assertThat(document.proposal()).isSameAs(before);
                assertThat(document.redo()).isPresent();
                assertThat(document.proposal()).isSameAs(after);
            }
        }
        for (int i = versions.size() - 1; i >= 0; i--) {
            assertThat(document.proposal()).isSameAs(versions.get(i));
            assertThat(document.undo().isPresent()).isEqualTo(i > 0);
        }
    }

    private static void assertComputedAndChecked(Proposal proposal) {
        Economy economy = Economy.of(proposal);
        assertThat(economy.net()).hasSize(4);
        assertThat(economy.total().accumulated()).hasSize(100);
        assertThat(Checks.version(proposal).uncounted())
                .allSatisfy(finding -> assertThat(proposal.line(((TableCell) finding.place()).row()))
                        .isNotNull());
    }

    private static Edit edit(Proposal proposal, Random random) {
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

    private static List<RowRef> rows(Proposal proposal) {
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

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
