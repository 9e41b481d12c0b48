package dk.forslagsark.economy;

import static dk.forslagsark.economy.DerivedDrafts.detail;
import static dk.forslagsark.economy.DerivedDrafts.row;
import static dk.forslagsark.economy.DerivedDrafts.text;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaTableTest {
    private static final Proposal THREE_YEARS = showing(2019, 2021);
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final LineRef SECOND = new LineRef(Block.PERMANENT, 1);

    @Test
    void anEmptyProposalHasNoTables() {
        Tables tables = Tables.of(THREE_YEARS);
        assertThat(tables.permanent()).isEmpty();
        assertThat(tables.investments()).isEmpty();
        assertThat(tables.permanentSplit()).isEmpty();
        assertThat(tables.investmentSplit()).isEmpty();
        assertThat(tables.effect()).isEmpty();
    }

    @Test
    void aRowWithDetailsStandsWithItsDetailsAndAnotherForItself() {
        Line split = line("Del", detail("", "-1 | -2 |"), detail("", "5 | | 0"));
        AreaTable table = onlyTable(permanent(THREE_YEARS, split, row("", "-7 | | ")));
        assertThat(table.rows().stream().map(AreaTable.Row::label)).containsExactly("-1 | -2 |", "5 | | 0", "-7 | | ");
        assertThat(table.rows().stream().map(row -> text(row.values())))
                .containsExactly("-1 | -2 | ", "5 |  | 0", "-7 |  | ");
        assertThat(text(table.total())).isEqualTo("-3 | -2 | 0");
    }

    @Test
    void aGroupAndTheRowOfDetailsStandAboveTheRowsThatBeginThem() {
        Line first = line("Del", detail("", "1 ||"), detail("", "2 ||")).withGroup(Optional.of("Del 1"));
        Line second = line("Del", detail("", "3 ||")).withGroup(Optional.of("Del 1"));
        Line third = row("", "4 ||").withGroup(Optional.of("Del 2"));
        AreaTable table = onlyTable(permanent(THREE_YEARS, first, second, third, row("", "5 ||")));
        assertThat(table.rows().stream().map(AreaTable.Row::headings))
                .containsExactly(List.of("Del 1", "Del"), List.of(), List.of("Del"), List.of("Del 2"), List.of());
    }

    @Test
    void aRowThatItsDetailsOnlyShareOutStandsForThem() {
        Line split = line("Del", detail("", "-1 | -2 |"), detail("", "5 | | 0"))
                .withGroup(Optional.of("Del 1"))
                .withInnovationPool(true)
                .withPrintedAsOne(true);
        Line next = row("", "-7 | | ").withGroup(Optional.of("Del 1"));
        AreaTable table = onlyTable(permanent(THREE_YEARS, split, next));
        AreaTable.Row whole = table.rows().get(0);
        assertThat(whole.label()).isEqualTo("Del");
        assertThat(whole.headings()).as("its group alone").containsExactly("Del 1");
        assertThat(whole.innovationPool()).isTrue();
        assertThat(text(whole.values())).isEqualTo("4 | -2 | 0");
        assertThat(whole.source()).isEqualTo(FIRST);
        assertThat(whole.values().sources()).containsExactly(FIRST.detail(0), FIRST.detail(1));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).headings()).isEmpty();
        assertThat(text(table.total())).isEqualTo("-3 | -2 | 0");
    }

    @Test
    void aRowWithoutDetailsIsPrintedAsOneAnyway() {
        AreaTable table = onlyTable(permanent(THREE_YEARS, row("", "1 | | ").withPrintedAsOne(true)));
        assertThat(table.rows().stream().map(AreaTable.Row::source)).containsExactly(FIRST);
    }

    @Test
    void eachRowKnowsWhereItComesFromAndTheTotalKnowsThemAll() {
        Line split = line("Del", detail("", "1 | 1 | 1"), detail("", "2 | 2 | 2"));
        AreaTable table = onlyTable(permanent(THREE_YEARS, split, row("", "3 | 3 | 3")));
        List<RowRef> sources = List.of(FIRST.detail(0), FIRST.detail(1), SECOND);
        assertThat(table.rows().stream().flatMap(row -> row.values().sources().stream()))
                .containsExactlyElementsOf(sources);
        assertThat(table.total().sources()).isEqualTo(sources);
    }

    @Test
    void thereIsATableForEachAreaInUseInTheOrderOfTheAreas() {
        Proposal proposal = permanent(
                THREE_YEARS,
                row("", Area.FINANCIAL, "1 | 1 | 1"),
                row("", Area.TRANSFERS, "2 | 2 | 2"),
                row("", Area.SERVICE, "4 | 4 | 4"),
                row("", Area.TRANSFERS, "8 | 8 | 8"));
        List<AreaTable> tables = Tables.of(proposal).permanent();
        assertThat(tables.stream().map(AreaTable::area)).containsExactly(Area.SERVICE, Area.TRANSFERS, Area.FINANCIAL);
        assertThat(tables.stream().map(table -> text(table.total())))
                .containsExactly("4 | 4 | 4", "10 | 10 | 10", "1 | 1 | 1");
        assertThat(tables).allMatch(table -> table.block() == Block.PERMANENT);
    }

    @Test
    void anInvestmentHasItsSumOfAllYearsAndItsMark() {
        Proposal proposal = implementation(
                THREE_YEARS,
                row("", Area.CAPITAL, "300 | | 0.5"),
                row("", Area.CAPITAL, "200 | 100 |").withInnovationPool(true));
        Tables tables = Tables.of(proposal);
        AreaTable table = tables.investments().get(0);
        assertThat(tables.permanent()).isEmpty();
        assertThat(table.block()).isEqualTo(Block.IMPLEMENTATION);
        assertThat(table.rows().stream().map(row -> row.values().sum().toString()))
                .containsExactly("300.5", "300");
        assertThat(table.rows().stream().map(AreaTable.Row::innovationPool)).containsExactly(false, true);
        assertThat(text(table.total())).isEqualTo("500 | 100 | 0.5");
        assertThat(table.total().sum().toString()).isEqualTo("600.5");
        assertThat(table.total().sources())
                .containsExactly(new LineRef(Block.IMPLEMENTATION, 0), new LineRef(Block.IMPLEMENTATION, 1));
    }

    @Test
    void aTableOfOtherYearsGoesOnWithPermanentChangesAndEndsWithCosts() {
        Proposal proposal =
                from(2020, Block.PERMANENT, permanent(THREE_YEARS, row("", "100 | -5 | 7"), row("", "1 | 2 |")));
        Tables tables = Tables.of(proposal);
        assertThat(proposal.years(Block.PERMANENT, Area.SERVICE)).isEqualTo(new Years(2020, 2022));
        assertThat(tables.permanent().get(0).rows().stream().map(row -> text(row.values())))
                .containsExactly("-5 | 7 | 7", "2 |  | ");
        assertThat(text(tables.permanent().get(0).total())).isEqualTo("-3 | 7 | 7");
        assertThat(text(tables.permanentSplit().get(0).total())).isEqualTo("-3 | 7 | 7");
        assertThat(text(Tables.inYearsOfTableOne(proposal).permanent().get(0).total()))
                .isEqualTo("101 | -3 | 7");
        assertThat(UnprintedYears.of(proposal, Block.PERMANENT, Area.SERVICE)).containsExactly(2019);

        Proposal costs = from(2021, Block.IMPLEMENTATION, implementation(THREE_YEARS, row("", "0 | 300 | 50")));
        AreaTable investments = Tables.of(costs).investments().get(0);
        assertThat(text(investments.total())).isEqualTo("50 | 0 | 0");
        assertThat(investments.total().sum().toString()).isEqualTo("50");
        assertThat(UnprintedYears.of(costs, Block.IMPLEMENTATION, Area.SERVICE)).containsExactly(2020);
    }

    @Test
    void aNoteThatNamesTheYearTellsOfWhatIsNotPrinted() {
        Proposal proposal = from(2020, Block.PERMANENT, permanent(THREE_YEARS, row("", "100 | -5 | 7")));
        TableRef table = TableRef.of(Block.PERMANENT, Area.SERVICE);
        TableTexts texts =
                proposal.supplement().tableTexts().with(table, TableWords.Part.NOTE, "I 2019 koster det 100.");
        Proposal told = proposal.withSupplement(proposal.supplement().withTableTexts(texts));
        assertThat(UnprintedYears.of(told, Block.PERMANENT, Area.SERVICE)).isEmpty();
    }

    private static Proposal from(int year, Block block, Proposal proposal) {
        TableWords words = TableWords.NONE.withFirstYear(Optional.of(year));
        TableTexts texts = TableTexts.NONE.with(TableRef.of(block, Area.SERVICE), words);
        return proposal.withSupplement(proposal.supplement().withTableTexts(texts));
    }

    @Test
    void aDetailBearsTheMarkOfItsRow() {
        Line split = line("Del", detail("", "1 | |"), detail("", "2 | |")).withInnovationPool(true);
        AreaTable table =
                Tables.of(implementation(THREE_YEARS, split)).investments().get(0);
        assertThat(table.rows()).hasSize(2).allMatch(AreaTable.Row::innovationPool);
    }

    @Test
    void whatLiesOutsideTheYearsOrIsNoAmountIsBlank() {
        Proposal proposal = permanent(showing(2020, 2021), row("", "900 | ca. 5 | 3 | 900"));
        AreaTable table = onlyTable(proposal);
        assertThat(text(table.rows().get(0).values())).isEqualTo(" | 3");
        assertThat(text(table.total())).isEqualTo("0 | 3");
        assertThat(table.total().sum()).isEqualTo(Amount.of(3));
    }

    @Test
    void aRowWithNothingInItStandsBlankAboveATotalOfZeros() {
        AreaTable table = onlyTable(permanent(THREE_YEARS, row("", " | | ")));
        assertThat(text(table.rows().get(0).values())).isEqualTo(" |  | ");
        assertThat(table.rows().get(0).values().sum()).isEqualTo(Amount.ZERO);
        assertThat(text(table.total())).isEqualTo("0 | 0 | 0");
    }

    private static AreaTable onlyTable(Proposal proposal) {
        List<AreaTable> tables = Tables.of(proposal).permanent();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
