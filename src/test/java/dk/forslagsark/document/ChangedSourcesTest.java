package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.compare.Merge;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.prices.PriceRates.Rate;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What points at each kind of source when somebody else changes that, and when it comes to other prices. */
class ChangedSourcesTest {
    private static final LineRef FED = new LineRef(Block.PERMANENT, 1);
    private static final int YEAR = 2027;

    private Proposal base;

    @BeforeEach
    void open() throws FileProblem {
        base = ProposalFile.parse(PointingSourcesTest.FILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // (7 - 10) * 510; (8 - 10) * 520; 900 / 10; 60 of 1.200; (9 * 1.400 - 10 * 1.500) / 1.000; 40 / 2 + 510
                "STAFFING    | after         | 7   | =Personale.Vagter.ændring*løn  | -1530",
                "ASSUMPTIONS | 2027          | 520 | =Personale.Vagter.ændring*løn  | -1040",
                "BUDGETS     | amount        | 900 | =Budgetter.Leje.beløb/10       | 90",
                "BUDGETS     | saving        | -60 | =Budgetter.Leje.andel          | 5",
                "UNIT_PRICES | quantityAfter | 9   | =Enhedspriser.Pladser.virkning | -2.4",
                "FREE        | B             | 40  | =Takster.Nord.B/2+løn          | 530"
            })
    void whatOneTypesFollowsWhatTheOtherChanges(
            String table, String column, String now, String formula, String comesTo) {
        Proposal typing = after(base, CellEdits.amount(FED, YEAR, formula));
        Proposal changing = after(base, entered(table(table), column, now));
        for (Merge merge : new Merge[] {Merge.of(base, typing, changing), Merge.of(base, changing, typing)}) {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(fed(Document.of(merge.proposal()).proposal())).isEqualByComparingTo(comesTo);
        }
        Proposal both = after(typing, entered(table(table), column, now));
        assertThat(fed(both)).isEqualByComparingTo(comesTo);
    }

    /**
     * Prices rise by 2 % and wages among the assumptions stay as they were written, as figures of free tables do: what is
     * computed from those is multiplied.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 204 * 2; 1.224 / 10; (8 * 1.428 - 10 * 1.530) / 1.000; 1.000 / 2 * 1,02; -2 * 510 * 1,02; 204 + 7
                "=Kilde*2                       | 408    | true",
                "=Budgetter.Leje.beløb/10       | 122.4  | true",
                "=Enhedspriser.Pladser.virkning | -3.876 | true",
                "=Takster.Nord.B/2              | 510    | false",
                "=Personale.Vagter.ændring*løn  | -1040.4 | false",
                "=Kilde+7                       | 211    | true",
                "=MAKS(Kilde;Kilde[2026])       | 204    | true",
                "=2*50                          | 102    | false"
            })
    void atOtherPricesWhatFollowsIsLeftAlone(String formula, String comesTo, boolean isLeft) {
        Document document = Document.of(after(base, CellEdits.amount(FED, YEAR, formula)));
        String before = shown(document);
        Rate rate = new Rate(Optional.of(new BigDecimal("0.02")), Optional.of(new BigDecimal("0.02")));
        document.apply(PriceLevelEdits.change(document.proposal(), YEAR, PriceRates.NONE.with(YEAR, rate))
                .value()
                .orElseThrow()
                .edit());
        assertThat(fed(document.proposal())).isEqualByComparingTo(comesTo);
        assertThat(shown(document).equals(before)).isEqualTo(isLeft);
        document.undo();
        assertThat(shown(document)).isEqualTo(before);
    }

    private ListTable<?> table(String name) {
        return switch (name) {
            case "STAFFING" -> ListTables.STAFFING;
            case "ASSUMPTIONS" -> ListTables.ASSUMPTIONS;
            case "BUDGETS" -> ListTables.BUDGETS;
            case "UNIT_PRICES" -> ListTables.UNIT_PRICES;
            default -> FreeTables.of(base, 0);
        };
    }

    private <T extends Noted<T>> Edit entered(ListTable<T> table, String column, String text) {
        return ListEdits.enter(table, base, new ListEdits.Typed(0, column, text));
    }

    private static Proposal after(Proposal before, Edit edit) {
        Document edited = Document.of(before);
        edited.apply(edit);
        return edited.proposal();
    }

    private static String shown(Document document) {
        return document.version()
                .evaluation()
                .shown(document.proposal()
                        .line(FED)
                        .ownAmounts()
                        .expressionIn(YEAR)
                        .orElseThrow());
    }

    private static BigDecimal fed(Proposal proposal) {
        return proposal.line(FED).amounts().in(YEAR).map(Amount::thousands).orElseThrow();
    }
}
