package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SortEditsTest {
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);

    @Test
    void textsGoByTheDanishAlphabetAndBlankOnesComeLast() {
        Proposal proposal =
                of(line("Åben dør"), line(""), line("ærinder"), line("Østgade"), line("Zoo"), line("ansat"));

        assertThat(labels(sorted(proposal, Column.LABEL, true)))
                .containsExactly("ansat", "Zoo", "ærinder", "Østgade", "Åben dør", "");
        assertThat(labels(sorted(proposal, Column.LABEL, false)))
                .containsExactly("Åben dør", "Østgade", "ærinder", "Zoo", "ansat", "");
    }

    @Test
    void areasGoAsTheyAreListedAndEqualLinesKeepTheirOrder() {
        Proposal proposal = of(
                line("a").withArea(Area.CAPITAL),
                line("c"),
                line("b").withArea(Area.TRANSFERS),
                line("b2"),
                line("a2"));

        assertThat(labels(sorted(proposal, Column.AREA, true))).containsExactly("c", "b2", "a2", "b", "a");
    }

    @Test
    void amountsGoFromTheLeastWithThoseThatAreMissingLast() {
        Proposal proposal = of(
                amount("nul", 0),
                line("blank"),
                amount("udgift", 20),
                amount("besparelse", -1300),
                line("ulæst").withAmounts(Amounts.NONE.with(2026, new CellEntry.Unread<>("100 x"))),
                amount("ni", 9));

        assertThat(labels(sorted(proposal, Column.year(2026), true)))
                .containsExactly("besparelse", "nul", "ni", "udgift", "blank", "ulæst");
        assertThat(labels(sorted(proposal, Column.year(2026), false)))
                .containsExactly("udgift", "ni", "nul", "besparelse", "blank", "ulæst");
    }

    @Test
    void aLineStaysInItsGroupWithItsDetails() {
        Line split = group("Del 1", line("b").withDetails(List.of(detail("y"), detail("x"))));
        Proposal proposal = of(line("løs"), split, group("Del 1", line("a")), group("Del 2", line("d")));

        Proposal sorted = sorted(proposal, Column.LABEL, true);

        assertThat(labels(sorted)).containsExactly("løs", "a", "b", "d");
        assertThat(sorted.lines(Block.PERMANENT).get(2)).isEqualTo(split);
    }

    @Test
    void ofSeveralRowsOnlyTheseAreSortedEachInItsGroup() {
        Proposal proposal = of(line("d"), line("c"), line("a"), group("Del 1", line("z")), group("Del 1", line("y")));
        List<RowRef> rows = List.of(
                FIRST,
                new LineRef(Block.PERMANENT, 1),
                new LineRef(Block.PERMANENT, 3),
                new LineRef(Block.PERMANENT, 4));

        Proposal sorted = SortEdits.sort(rows, Column.LABEL, true).change().apply(proposal);

        assertThat(labels(sorted)).containsExactly("c", "d", "a", "y", "z");
    }

    @Test
    void onlyTheBlocksOfTheRowsAreSorted() {
        List<Line> lines = List.of(line("b"), line("a"));
        Proposal proposal =
                Proposal.blank(2026).withLines(Block.PERMANENT, lines).withLines(Block.IMPLEMENTATION, lines);
        RowRef cost = new LineRef(Block.IMPLEMENTATION, 1);

        Proposal sorted =
                SortEdits.sort(List.of(cost), Column.LABEL, true).change().apply(proposal);

        assertThat(sorted.lines(Block.PERMANENT)).isEqualTo(lines);
        assertThat(sorted.lines(Block.IMPLEMENTATION)).extracting(Line::label).containsExactly("a", "b");
    }

    @Test
    void severalDetailsOfALineAreSortedAmongThemselves() {
        Line split = line("z")
                .withDetails(List.of(
                        detail("d", 3),
                        detail("c", 1),
                        detail("b", 2).withCommittee(Optional.of("Udvalg")),
                        detail("a")));
        Proposal proposal = of(split, line("y"));
        List<RowRef> rows = List.of(FIRST.detail(0), FIRST.detail(1), FIRST.detail(2));

        assertThat(details(proposal, rows, Column.LABEL, true)).containsExactly("b", "c", "d", "a");
        assertThat(details(proposal, rows, Column.year(2026), true)).containsExactly("c", "b", "d", "a");
        assertThat(details(proposal, rows, Column.year(2026), false)).containsExactly("d", "b", "c", "a");
        assertThat(details(proposal, rows, Column.COMMITTEE, true)).containsExactly("b", "d", "c", "a");
        assertThat(details(proposal, rows, Column.AREA, true))
                .as("all are in the area of their line")
                .containsExactly("d", "c", "b", "a");
    }

    @Test
    void onlyTheDetailsThatAreSelectedAreSorted() {
        Proposal proposal = of(line("z").withDetails(List.of(detail("c"), detail("b"), detail("a"))));

        assertThat(details(proposal, List.of(FIRST.detail(0), FIRST.detail(2)), Column.LABEL, true))
                .containsExactly("a", "b", "c");
    }

    private static List<String> details(Proposal proposal, List<RowRef> rows, Column by, boolean isAscending) {
        Proposal sorted = SortEdits.sort(rows, by, isAscending).change().apply(proposal);
        assertThat(labels(sorted)).as("the lines stay").isEqualTo(labels(proposal));
        return sorted.line(FIRST).details().stream().map(Detail::label).toList();
    }

    private static Proposal sorted(Proposal proposal, Column by, boolean isAscending) {
        return SortEdits.sort(List.of(FIRST), by, isAscending).change().apply(proposal);
    }

    private static List<String> labels(Proposal proposal) {
        return proposal.lines(Block.PERMANENT).stream().map(Line::label).toList();
    }

    private static Proposal of(Line... lines) {
        return Proposal.blank(2026).withLines(Block.PERMANENT, List.of(lines));
    }

    private static Line line(String label) {
        return Line.of(label, Area.SERVICE, Amounts.NONE);
    }

    private static Line amount(String label, long thousands) {
        return line(label).withAmounts(Amounts.NONE.with(2026, Amount.of(thousands)));
    }

    private static Line group(String group, Line line) {
        return line.withGroup(Optional.of(group));
    }

    private static Detail detail(String label, long thousands) {
        return Detail.of(label, Amounts.NONE.with(2026, Amount.of(thousands)));
    }

    private static Detail detail(String label) {
        return Detail.of(label, Amounts.NONE);
    }
}
