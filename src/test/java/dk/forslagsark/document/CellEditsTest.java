package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellEditsTest {
    private static final LineRef PLAIN = new LineRef(Block.PERMANENT, 0);
    private static final LineRef SPLIT = new LineRef(Block.PERMANENT, 1);
    private static final LineRef COST = new LineRef(Block.IMPLEMENTATION, 0);

    private final Proposal proposal = implementation(
            permanent(
                    showing(2019, 2021),
                    service(cells(2019, "1 | 2 | 3")),
                    line("Delt", Detail.of("a", cells(2019, "10 | 20 |")), Detail.of("b", cells(2019, "5 | | abc")))),
            service(cells(2019, "300 | | ")));

    @Test
    void theLabelOfALineOrADetailIsChangedWithoutSpacesAround() {
        assertThat(after(CellEdits.label(PLAIN, " Husleje i alt ")).line(PLAIN).label())
                .isEqualTo("Husleje i alt");
        assertThat(after(CellEdits.label(SPLIT, "Ny")).line(SPLIT))
                .isEqualTo(proposal.line(SPLIT).withLabel("Ny"));
        assertThat(after(CellEdits.label(SPLIT.detail(1), "Ny")).line(SPLIT).details())
                .extracting(Detail::label)
                .containsExactly("a", "Ny");
    }

    @Test
    void theLabelSaysInWordsWhetherItIsClearedAndWhere() {
        assertThat(CellEdits.label(PLAIN, "x").words()).isEqualTo("Ret tekst");
        assertThat(CellEdits.label(PLAIN, " ").words()).isEqualTo("Ryd tekst");
        assertThat(CellEdits.label(SPLIT.detail(1), "x").place()).isEqualTo(Place.cell(SPLIT.detail(1), Column.LABEL));
    }

    static List<Area> areas() {
        return Area.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void theAreaOfALineIsChosen(Area area) {
        Edit edit = CellEdits.area(COST, area, Areas.NONE);
        assertThat(edit.words()).isEqualTo("Vælg " + ChoiceWords.of(area));
        assertThat(edit.place()).isEqualTo(Place.cell(COST, Column.AREA));
        assertThat(after(edit).line(COST)).isEqualTo(proposal.line(COST).withArea(area));
        assertThat(after(edit).permanentChanges()).isEqualTo(proposal.permanentChanges());
    }

    @Test
    void anAmountIsEnteredInItsYearAlone() {
        Edit edit = CellEdits.amount(PLAIN, 2020, "-1.300,5");
        assertThat(edit.words()).isEqualTo("Indtast -1.300,5 i 2020");
        assertThat(edit.place()).isEqualTo(Place.cell(PLAIN, Column.year(2020)));
        assertThat(edit.after()).isEqualTo(edit.place());
        assertThat(after(edit).line(PLAIN).amounts()).isEqualTo(cells(2019, "1 | -1300.5 | 3"));
        assertThat(after(edit).line(SPLIT)).isSameAs(proposal.line(SPLIT));
    }

    @Test
    void anAmountOfADetailIsEnteredThereAndTheLineHasTheSum() {
        Proposal after = after(CellEdits.amount(SPLIT.detail(1), 2020, "1"));
        assertThat(after.line(SPLIT).details().get(1).amounts()).isEqualTo(cells(2019, "5 | 1 | abc"));
        assertThat(after.line(SPLIT).details().get(0))
                .isSameAs(proposal.line(SPLIT).details().get(0));
        assertThat(after.line(SPLIT).amounts()).isEqualTo(cells(2019, "15 | 21 |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void blankClearsTheCell(String typed) {
        Edit edit = CellEdits.amount(PLAIN, 2020, typed);
        assertThat(edit.words()).isEqualTo("Ryd 2020");
        assertThat(after(edit).line(PLAIN).amounts()).isEqualTo(cells(2019, "1 | | 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void blankInABlankCellChangesNothing(String typed) {
        assertThat(after(CellEdits.amount(COST, 2020, typed))).isEqualTo(proposal);
    }

    @Test
    void aZeroIsNotBlank() {
        assertThat(after(CellEdits.amount(PLAIN, 2020, "0")).line(PLAIN).amounts())
                .isEqualTo(cells(2019, "1 | 0 | 3"));
    }

    @Test
    void theSameAmountWrittenOtherwiseChangesNothing() {
        assertThat(after(CellEdits.amount(COST, 2019, "0,3 mio. kr."))).isEqualTo(proposal);
        assertThat(after(CellEdits.amount(COST, 2019, "300,00"))).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({"ca. 5,ca. 5", "' 1.3 ',1.3", "1e5,1e5"})
    void whatCannotBeReadIsKeptAsItWasTyped(String typed, String kept) {
        Amounts amounts =
                after(CellEdits.amount(PLAIN, 2020, typed)).line(PLAIN).amounts();
        assertThat(amounts.unreadIn(2020)).contains(kept);
        assertThat(amounts.in(2020)).isEmpty();
        assertThat(amounts.in(2019)).contains(amount("1"));
    }

    @Test
    void whatCouldNotBeReadIsMendedByTypingAgain() {
        Proposal after = after(CellEdits.amount(SPLIT.detail(1), 2021, "7"));
        assertThat(after.line(SPLIT).details().get(1).amounts()).isEqualTo(cells(2019, "5 | | 7"));
    }

    @Test
    void longTextsAreKeptInFullAndShortenedInTheMenu() {
        String typed = "x\n".repeat(10_000) + "x";
        Edit edit = CellEdits.amount(PLAIN, 2020, typed);
        assertThat(edit.words()).hasSizeLessThan(70).startsWith("Indtast x x x").endsWith("… i 2020");
        assertThat(after(edit).line(PLAIN).amounts().unreadIn(2020)).contains(typed);
    }

    @Test
    void aLineWithDetailsCannotBeTypedInAndKeepsThem() {
        assertThat(after(CellEdits.amount(SPLIT, 2020, "7"))).isEqualTo(proposal);
        assertThat(after(CellEdits.amount(SPLIT, 2020, ""))).isEqualTo(proposal);
    }

    @Test
    void anAmountMayBeEnteredOutsideTheYearsShown() {
        assertThat(after(CellEdits.amount(PLAIN, 2030, "7"))
                        .line(PLAIN)
                        .amounts()
                        .in(2030))
                .contains(amount("7"));
    }

    @Test
    void aHeadingIsForTheLinesThatFollowInTheSameGroup() {
        Proposal grouped = grouped("Del 1", "Del 1", "Del 2", "Del 1");
        Edit edit = CellEdits.group(PLAIN, " Del A ");
        assertThat(edit.words()).isEqualTo("Ret gruppeoverskrift");
        assertThat(groups(edit.change().apply(grouped))).containsExactly("Del A", "Del A", "Del 2", "Del 1");
        Edit last = CellEdits.group(new LineRef(Block.PERMANENT, 3), "Del 3");
        assertThat(groups(last.change().apply(grouped))).containsExactly("Del 1", "Del 1", "Del 2", "Del 3");
    }

    @Test
    void aBlankHeadingIsTakenAway() {
        Edit edit = CellEdits.group(PLAIN, " ");
        assertThat(edit.words()).isEqualTo("Fjern gruppeoverskrift");
        assertThat(groups(edit.change().apply(grouped("Del 1", "Del 1", "Del 2"))))
                .containsExactly("", "", "Del 2");
    }

    @Test
    void aGroupStartsAtItsLineAndTakesTheLinesBelow() {
        Edit edit = CellEdits.startGroup(SPLIT);
        assertThat(edit.words()).isEqualTo("Ny gruppe");
        assertThat(groups(edit.change().apply(grouped("", "", "", "Del 2"))))
                .containsExactly("", "Ny gruppe", "Ny gruppe", "Del 2");
        assertThat(groups(edit.change().apply(grouped("Del 1", "Del 1")))).containsExactly("Del 1", "Ny gruppe");
    }

    @Test
    void aNewGroupNeverJoinsAnotherOfItsName() {
        assertThat(groups(CellEdits.startGroup(SPLIT).change().apply(grouped("Ny gruppe", "Ny gruppe"))))
                .containsExactly("Ny gruppe", "Ny gruppe 2");
        assertThat(groups(CellEdits.startGroup(PLAIN).change().apply(grouped("", "Ny gruppe", "Ny gruppe 2"))))
                .containsExactly("Ny gruppe 3", "Ny gruppe", "Ny gruppe 2");
    }

    private Proposal after(Edit edit) {
        return edit.change().apply(proposal);
    }

    private static Proposal grouped(String... groups) {
        Line[] lines = Stream.of(groups)
                .map(group -> service(Amounts.NONE).withGroup(Optional.of(group).filter(name -> !name.isEmpty())))
                .toArray(Line[]::new);
        return permanent(showing(2019, 2021), lines);
    }

    private static List<String> groups(Proposal proposal) {
        return proposal.permanentChanges().stream()
                .map(line -> line.group().orElse(""))
                .toList();
    }

    @Test
    void theOwnerOfADetailIsItsLine() {
        RowRef detail = SPLIT.detail(1);
        assertThat(detail.owner()).isEqualTo(SPLIT);
        assertThat(SPLIT.owner()).isEqualTo(SPLIT);
    }
}
