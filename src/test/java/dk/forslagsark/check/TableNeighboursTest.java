package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of the smaller tables find beside rows of 2018 to 2021, and what they leave alone. */
class TableNeighboursTest {
    @ParameterizedTest(name = "{1} beside {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                // 10 places less at 200.000 kr. are 2.000
                "Færre pladser: -200 | -200 | -200 | -200; Pladser 100 200000 90 200000; true",
                "Færre pladser: 2000 | 2000 | 2000 | 2000; Pladser 100 200000 90 200000; true",
                "Færre pladser: -2000 | -2000 | -2000 | -2000; Pladser 90 200000 100 200000; true",
                "Færre pladser: -2000 | -2000 | -2000 | -2000; Pladser 100 200 90 200; true",
                "Effekt: -9000 | -9000 | -9000 | -9000; Pladser 100 200000 90 200000; true",
                "Færre pladser: -1900 | -1900 | -1900 | -1900; Pladser 100 200000 90 200000; false",
                "Færre pladser: -500 | -1000 | -2000 | -2000; Pladser 100 200000 90 200000; false",
                "Færre pladser: -9000 | -9000 | -9000 | -9000; Pladser 100 200000 - 200000; false",
                "Pladser, nord: -1200 | -1200 | -1200 | -1200 / Pladser, syd: -800 | -800 | -800 | -800; Pladser 100 200000 90 200000; false",
                "Færre pladser: -3000 | -3000 | -3000 | -3000; Pladser 100 200000 90 200000 / Dagpladser 50 100000 40 100000; false",
            })
    void unitPrices(String rows, String prices, boolean isFound) {
        Proposal proposal = permanent(showing(2018, 2021), lines(rows))
                .withRows(
                        UnitPrice.ROWS,
                        Stream.of(prices.split(" / "))
                                .map(TableNeighboursTest::price)
                                .toList());
        assertThat(!Found.by("unit-price", proposal).isEmpty()).isEqualTo(isFound);
    }

    @ParameterizedTest(name = "{1} to {2} posts beside {0}")
    @CsvSource({
        "a: -100 | -100 | -100 | -100, 10, 8, true", // 50 each
        "a: 900 | 900 | 900 | 900, 10, 8, true",
        "a: -9000 | -9000 | -9000 | -9000, 10, 8, true",
        "a: -10 | -10 | -10 | -10, 28, 25.75, true",
        "a: -900 | -900 | -900 | -900, 8, 10, true",
        "a: -1000 | -1000 | -1000 | -1000, 10, 8, false",
        "a: -300 | -300 | -300 | -300, 1, 0.5, false",
        "a: 0 | 0 | -500 | -1000, 10, 8, false",
        "a: -900 | -900 | -900 | -900, 8, 8, false",
        "a: 1100 | 1100 | 1100 | 1100, 8, 10, false",
    })
    void posts(String rows, BigDecimal before, BigDecimal after, boolean isFound) {
        Staffing posts = new Staffing("Stab", Optional.of(before), Optional.of(after), Notes.NONE);
        Proposal proposal = permanent(showing(2018, 2021), lines(rows)).withRows(Staffing.ROWS, List.of(posts));
        assertThat(!Found.by("staffing", proposal).isEmpty()).isEqualTo(isFound);
    }

    /** 1.200 of 119.900 is 1,0 per cent. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Det svarer til 10 % af budgettet.; true",
                "Budgettet reduceres med 2,5 procent.; true",
                "Det er 1,1 pct. af det samlede budget for hjælpemidler.; true",
                "Der er tale om en budgetreduktion på 5 %.; true",
                "Besparelsen er 12 % af budgettet, og fraværet er uændret.; true",
                "Det er 1 procent af budgettet.; false",
                "Budgettet er 119,9 mio. kr., og 1,0 % spares.; false",
                "Fraværet falder 12 %, og budgettet holdes.; false",
                "Budgettet på 119,9 mio. kr. falder med 2,5 %.; true",
                "20 % af borgerne bor alene. Budgettet er stort.; false",
                "Inden for budgettet når vi 500 borgere, hvoraf 30 pct. er unge.; false",
            })
    void sharesInAText(String text, boolean isFound) {
        Budget budget = new Budget(
                "Hjælpemidler",
                Optional.of(2017),
                Optional.of(Amount.of(119_900)),
                Optional.empty(),
                Optional.empty(),
                Notes.NONE);
        Proposal proposal = permanent(showing(2018, 2021), line("a: -1200 | -1200 | -1200 | -1200"))
                .withRows(Budget.ROWS, List.of(budget));
        var sections = proposal.supplement().sections().with(Section.ECONOMY, text);
        Proposal written = proposal.withSupplement(proposal.supplement().withSections(sections));
        assertThat(!Found.by("budget-share", written).isEmpty()).isEqualTo(isFound);
    }

    /** Today is 1 June 2020. */
    @ParameterizedTest
    @CsvSource({
        "false, 2019-01-01, true",
        "false, 2021-01-01, true",
        ", 2020-06-02, true",
        "true, 2120-05-31, true",
        ", 2020-05-31, false",
        "true, 2020-05-31, false",
        ", , false",
    })
    void approvals(Boolean consulted, LocalDate date, boolean isFound) {
        Consultation each = new Consultation(
                "IT-kredsen", Optional.ofNullable(consulted), Optional.ofNullable(date), "", Notes.NONE);
        Proposal proposal = showing(2018, 2021).withRows(Consultation.ROWS, List.of(each));
        assertThat(!Found.by("consultation", proposal).isEmpty()).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "2017, true",
        "2022, true",
        "2118, true",
        "2018, false",
        "2021, false",
    })
    void schedules(int year, boolean isFound) {
        Milestone inside = new Milestone("Start", new TreeSet<>(List.of(2019)), Notes.NONE);
        Milestone each = new Milestone("Slut", new TreeSet<>(List.of(2020, year)), Notes.NONE);
        Proposal proposal = showing(2018, 2021).withRows(Milestone.ROWS, List.of(inside, each));
        assertThat(!Found.by("milestones", proposal).isEmpty()).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "Drift, true",
        "Servise, true",
        "Brugerfinansieret drift, true",
        "Service, false",
        "service, false",
        "Overførsler, false",
        "Anlæg, false",
    })
    void areas(String area, boolean isFound) {
        Line row = line("a: -1").withArea(new Area(area));
        assertThat(!Found.by("no-area", permanent(showing(2018, 2021), row)).isEmpty())
                .isEqualTo(isFound);
    }

    /** Of years from 2018 on, in a catalogue at the prices of a year or in none. */
    @ParameterizedTest
    @CsvSource({
        "2017, 2018, true",
        "2019, 2018, true",
        "2018, 2020, true",
        "2017, , true",
        "2001, , true",
        "2018, 2018, false",
        "2020, 2020, false",
        "2018, , false",
        "2019, , false",
    })
    void priceLevels(int level, Integer catalogue, boolean isFound) {
        Proposal proposal = showing(2018, 2021);
        HouseRules house = new HouseRules(6, Optional.ofNullable(catalogue), List.of());
        assertThat(!Found.by("price-level", proposal.withTerms(proposal.terms().withPriceLevel(level)), house)
                        .isEmpty())
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', true",
        "true, ' ', true",
        "true, Innovationspuljen, false",
        "false, '', false",
        "false, Investeringspuljen, false",
    })
    void marksForAPool(boolean isMarked, String pool, boolean isFound) {
        Proposal proposal = implementation(showing(2018, 2021), line("a: 1").withInnovationPool(isMarked));
        Proposal funded = proposal.withCover(proposal.cover().withFundedBy(pool));
        assertThat(!Found.by("pool-mark", funded).isEmpty()).isEqualTo(isFound);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Socialudvalget, SOCIALUDVALGET, true",
        "Teknik- og Miljøudvalget, Teknik og miljø-udvalget, true",
        "Målgruppe, Ma\u030algruppe, false", // one already when it is read
        "Børn\u00a0og unge, Børn og unge, false",
        "Social Udvalget, Social-Udvalget, true",
        "Målgruppe, Maalgruppe, true",
        "Unge (18-25 år), Unge 18-25 år, true",
        "Socialudvalget, Socialudvalg, false",
        "Udsatte børn, Udsatte unge, false",
        "Område Nord, Område Syd, false",
        "Unge 13-17 år, Unge 18-25 år, false",
        "Sundhedsudvalget, Sundheds- og Omsorgsudvalget, false",
    })
    void names(String name, String other, boolean isFound) {
        Proposal proposal = permanent(
                showing(2018, 2021),
                line("a: -1").withCommittee(Optional.of(name)),
                line("b: -1").withCommittee(Optional.of(other)));
        assertThat(!Found.by("same-name", proposal).isEmpty()).isEqualTo(isFound);
    }

    private static UnitPrice price(String row) {
        List<String> cells = Arrays.asList(row.split(" "));
        return new UnitPrice(
                cells.get(0),
                number(cells.get(1)),
                number(cells.get(2)),
                number(cells.get(3)),
                number(cells.get(4)),
                Notes.NONE);
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    private static Line[] lines(String rows) {
        return Stream.of(rows.split(" / ")).map(TableNeighboursTest::line).toArray(Line[]::new);
    }

    private static Line line(String row) {
        int colon = row.indexOf(':');
        return Line.of(row.substring(0, colon), Area.SERVICE, cells(2018, row.substring(colon + 1)));
    }
}
