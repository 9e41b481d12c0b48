package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edit has left alone is taken over from the version before, and all is as if nothing had been. */
class TakenOverTest {
    private static final List<String> COMMITTEES =
            List.of("", "Socialudvalget", "socialudvalget ", "Økonomiudvalget", "Byrådet", "BYRÅDET");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAnyEditTheTablesAreThoseOfTheProposalAlone(long seed) {
        Random random = new Random(seed);
        Document document = Document.of(showing(2019, 2022));
        for (int i = 0; i < 150; i++) {
            document.apply(edit(document.proposal(), random));
            if (random.nextInt(4) > 0) {
                Version version = document.version();
                assertThat(version.tables())
                        .hasToString(Tables.of(version.proposal()).toString());
                assertThat(version.economy()).isEqualTo(Economy.of(version.proposal()));
                assertThat(Tables.areas(version.proposal())).isEqualTo(areas(version.tables()));
                assertAddedUp(version);
            }
            if (random.nextInt(6) == 0) {
                document.undo();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAnyEditEachFormulaComesToWhatItComesToAlone(long seed) {
        Random random = new Random(seed);
        Document document = Document.of(formulas());
        int failing = 0;
        for (int i = 0; i < 200; i++) {
            document.apply(ofFormulas(document.proposal(), random));
            assertComputed(document.version());
            failing += document.version().uncounted().isEmpty() ? 0 : 1;
            for (int steps = random.nextInt(4); steps > 0; steps--) {
                document.undo();
                assertComputed(document.version());
            }
            if (random.nextInt(3) == 0) {
                document.redo();
                assertComputed(document.version());
            }
        }
        assertThat(failing).isBetween(5, 195);
    }

    private static void assertComputed(Version version) {
        Version alone = Checks.version(version.proposal());
        assertThat(version.proposal()).isEqualTo(alone.proposal());
        assertThat(version.economy()).isEqualTo(alone.economy());
        assertThat(version.tables()).isEqualTo(alone.tables());
        assertThat(version.uncounted()).isEqualTo(alone.uncounted());
    }

    /** Rows of plain amounts, of formulas that point at others, and of details; and an assumption. */
    private static Proposal formulas() {
        List<Line> lines = IntStream.range(0, 12)
                .mapToObj(
                        number -> Line.of("Række " + number, Area.SERVICE, Amounts.NONE.with(2020, Amount.of(number))))
                .toList();
        Line split = Line.of("Delt", Area.TRANSFERS, Amounts.NONE)
                .withDetails(List.of(Detail.of("Ét", Amounts.NONE), Detail.of("To", Amounts.NONE)));
        Assumption price = new Assumption("pris", Optional.of(new BigDecimal("2.5")), "", "", Notes.NONE);
        return showing(2019, 2022)
                .withLines(Block.PERMANENT, lines)
                .withLines(Block.IMPLEMENTATION, List.of(split, line(Area.SERVICE, 3)))
                .withRows(Assumption.ROWS, List.of(price));
    }

    private static Edit ofFormulas(Proposal proposal, Random random) {
        List<RowRef> rows = RandomEdits.rows(proposal);
        if (random.nextInt(25) == 0 || rows.isEmpty()) {
            return RandomEdits.any(proposal, random);
        }
        String typed =
                switch (random.nextInt(12)) {
                    case 0, 1, 2 ->
                        "='Række %d'[forrige]/3+'Række %d'*0,4".formatted(random.nextInt(12), random.nextInt(12));
                    case 3 -> "=pris*'Række %d'".formatted(random.nextInt(12));
                    case 4 -> "=SUM('Række 1':'Række %d')-'Delt'".formatted(2 + random.nextInt(10));
                    case 5 -> "='Delt'.'To'[2020]+1/'Række %d'".formatted(random.nextInt(12));
                    case 6 -> "='Række %d'".formatted(random.nextInt(12));
                    case 7 -> "";
                    default -> Integer.toString(random.nextInt(2_000) - 1_000);
                };
        return CellEdits.amount(RandomEdits.any(rows, random), 2019 + random.nextInt(4), typed);
    }

    @Test
    void tablesOfRowsThatAreLeftAloneAreTheSameObjects() {
        Proposal proposal =
                showing(2019, 2020).withLines(Block.PERMANENT, List.of(line(Area.SERVICE, 1), line(Area.TRANSFERS, 2)));
        Document document = Document.of(proposal);
        Tables before = document.version().tables();
        document.apply(CellEdits.amount(new LineRef(Block.PERMANENT, 1), 2020, "7"));
        Tables after = document.version().tables();
        assertThat(after.permanent().get(0)).isSameAs(before.permanent().get(0));
        assertThat(after.permanentSplit().get(0))
                .isSameAs(before.permanentSplit().get(0));
        assertThat(after.effect().orElseThrow()).isSameAs(before.effect().orElseThrow());
        assertThat(after.permanent().get(1).total().sum()).isEqualTo(Amount.of(9));
    }

    /** An area is the same however it is written, and a table is headed as it is written. */
    @Test
    void anAreaWrittenOtherwiseHeadsItsTableOtherwise() {
        LineRef row = new LineRef(Block.PERMANENT, 0);
        Area written = new Area("SERVICE");
        Document document = Document.of(showing(2019, 2020).withLines(Block.PERMANENT, List.of(line(Area.SERVICE, 1))));
        assertThat(document.version().tables().permanent().get(0).area().name()).isEqualTo("Service");
        Proposal renamed = document.proposal()
                .withLines(
                        Block.PERMANENT, List.of(document.proposal().line(row).withArea(written)));
        Version after = document.version().after(renamed);
        assertThat(after.tables().permanent().get(0).area().name()).isEqualTo("SERVICE");
    }

    private static Line line(Area area, long amount) {
        return Line.of("Husleje", area, Amounts.NONE.with(2019, Amount.of(amount)));
    }

    private static Edit edit(Proposal proposal, Random random) {
        List<RowRef> rows = RandomEdits.rows(proposal);
        if (rows.isEmpty()) {
            return RandomEdits.any(proposal, random);
        }
        RowRef row = RandomEdits.any(rows, random);
        return switch (random.nextInt(12)) {
            case 0, 1 -> LineFieldEdits.of(row, Attribute.COMMITTEE, RandomEdits.any(COMMITTEES, random));
            case 2 -> LineFieldEdits.of(row, Attribute.PRINTED_AS_ONE, RandomEdits.any(LineFieldEdits.marks(), random));
            case 3 ->
                TableYearEdits.from(row.block(), proposal.line(row).area(), Optional.of(2019 + random.nextInt(3)));
            case 4 -> CoverEdits.years(new Years(2018 + random.nextInt(2), 2021 + random.nextInt(2)));
            default -> RandomEdits.any(proposal, random);
        };
    }

    /** Each total beside a plain sum over all rows and details. */
    private static void assertAddedUp(Version version) {
        Proposal proposal = version.proposal();
        Economy economy = version.economy();
        Years own = proposal.years();
        for (int year : own.list()) {
            int place = year - own.first();
            BigDecimal permanent = sum(proposal, Block.PERMANENT, line -> true, year);
            BigDecimal costs = sum(proposal, Block.IMPLEMENTATION, line -> true, year);
            assertThat(economy.permanent().get(place).thousands()).isEqualByComparingTo(permanent);
            assertThat(economy.permanentService().get(place).thousands())
                    .isEqualByComparingTo(sum(
                            proposal, Block.PERMANENT, line -> proposal.areas().isService(line.area()), year));
            assertThat(economy.implementation().get(place).thousands()).isEqualByComparingTo(costs);
            assertThat(economy.net().get(place).thousands()).isEqualByComparingTo(permanent.add(costs));
        }
        Tables tables = version.tables();
        for (AreaTable table : all(tables.permanent(), tables.investments())) {
            assertAddedUp(table.block(), table.area(), table.total(), proposal);
        }
        for (CommitteeTable table : all(tables.permanentSplit(), tables.investmentSplit())) {
            assertAddedUp(table.block(), table.area(), table.total(), proposal);
        }
    }

    private static List<Area> areas(Tables tables) {
        return all(tables.permanent(), tables.investments()).stream()
                .map(AreaTable::area)
                .distinct()
                .toList();
    }

    private static <T> List<T> all(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static void assertAddedUp(Block block, Area area, YearRow total, Proposal proposal) {
        Years own = proposal.years();
        Years printed = proposal.years(block, area);
        for (int i = 0; i < printed.count(); i++) {
            int year = printed.first() + i;
            BigDecimal expected = block == Block.PERMANENT || own.contains(year)
                    ? sum(proposal, block, line -> line.area().equals(area), Math.min(year, own.last()))
                    : BigDecimal.ZERO;
            assertThat(total.amounts().get(i).orElseThrow().thousands())
                    .isEqualByComparingTo(own.first() > year ? BigDecimal.ZERO : expected);
        }
    }

    private static BigDecimal sum(Proposal proposal, Block block, Predicate<Line> counted, int year) {
        return proposal.lines(block).stream()
                .filter(counted)
                .flatMap(line ->
                        line.hasDetails() ? line.details().stream().map(Detail::amounts) : Stream.of(line.ownAmounts()))
                .flatMap(amounts -> amounts.in(year).stream())
                .map(Amount::thousands)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
