package dk.forslagsark.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.ScenarioWords;
import dk.forslagsark.economy.BreakEven;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Outcome;
import dk.forslagsark.economy.PaybackCourse;
import dk.forslagsark.editor.GuideExample;
import dk.forslagsark.file.Examples;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.spoken.SpokenScenario;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example in the chapter on payback: what the guide writes is what the economy computes. */
class GuideFiguresTest {
    private static final BigDecimal GROWTH = new BigDecimal("1.03");

    private static final List<Scenario> ASKED = List.of(
            Scenario.AS_WRITTEN, less(Scenario.AS_WRITTEN), late(Scenario.AS_WRITTEN), late(less(Scenario.AS_WRITTEN)));

    private List<List<List<String>>> tables;
    private Economy economy;

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @BeforeEach
    void read() throws IOException {
        tables = GuideExample.tables();
        economy = Economy.of(GuideExample.proposal());
    }

    @Test
    void theTotalsOfTableOneAreThoseOfTheEconomy() {
        assertThat(amounts("Samlet varig ændring")).isEqualTo(plain(economy.permanent()));
        assertThat(amounts("Samlet økonomisk påvirkning"))
                .hasSize(4)
                .isEqualTo(plain(economy.net()))
                .isEqualTo(column(tables.get(1), 1).subList(0, 4));
    }

    /** Each as English writes it, with the point and the comma the other way round. */
    @Test
    void theEnglishGuideHasTheSameFigures() throws IOException {
        assertThat(figures(GuideExample.englishTables()).map(GuideFiguresTest::turned))
                .containsExactlyElementsOf(figures(tables).toList());
    }

    private static Stream<String> figures(List<List<List<String>>> tables) {
        return tables.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(cell -> Pattern.compile("[-\\d][\\d.,]*").matcher(cell).results())
                .map(MatchResult::group);
    }

    private static String turned(String english) {
        return english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }

    private List<BigDecimal> amounts(String label) {
        List<String> row = tables.get(0).get(GuideExample.row(tables.get(0), label));
        return row.subList(2, row.size()).stream().map(GuideFiguresTest::number).toList();
    }

    private static List<BigDecimal> plain(List<Amount> amounts) {
        return amounts.stream()
                .map(amount -> amount.thousands().setScale(0, RoundingMode.UNNECESSARY))
                .toList();
    }

    @Test
    void theCoursesAreThoseOfTheEconomy() {
        courseIs(tables.get(1), economy.total(), 5);
        courseIs(tables.get(2), economy.service(), 6);
    }

    private static void courseIs(List<List<String>> table, PaybackCourse course, int years) {
        List<BigDecimal> effects = column(table, 1);
        List<BigDecimal> accumulated = column(table, 4);
        assertThat(course.yearsToPayBack()).isEqualTo(years).isEqualTo(effects.size());
        for (int i = 0; i < effects.size(); i++) {
            BigDecimal divisor = GROWTH.pow(i);
            assertThat(table.get(i + 1).get(0)).isEqualTo("%d (%d)", i + 1, course.firstYear() + i);
            assertThat(column(table, 2).get(i)).isEqualByComparingTo(divisor);
            assertThat(column(table, 3).get(i)).isEqualTo(effects.get(i).divide(divisor, 1, RoundingMode.HALF_UP));
            assertThat(accumulated.get(i))
                    .isEqualTo(course.accumulated().get(i).thousands().setScale(1, RoundingMode.HALF_UP));
        }
    }

    @Test
    void whatIfIsWhatComesOfIt() throws IOException {
        Proposal proposal = GuideExample.proposal();
        for (int i = 0; i < ASKED.size(); i++) {
            Outcome outcome = Outcome.of(proposal, ASKED.get(i));
            assertThat(tables.get(3).get(i + 1))
                    .containsExactly(
                            ScenarioWords.of(ASKED.get(i)),
                            outcome.service().yearsToPayBack() + " år",
                            outcome.total().yearsToPayBack() + " år");
        }
        assertThat(BreakEven.of(proposal, Scenario.AS_WRITTEN, 6))
                .isEqualTo(new BreakEven.Share(new BigDecimal("0.364")));
    }

    @Test
    void theEnglishGuideAsksInTheWordsOfTheWindow() throws IOException {
        Language.ENGLISH.speak();
        assertThat(GuideExample.englishTables().get(3).stream().skip(1).map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        ASKED.stream().map(SpokenScenario::name).toList());
    }

    @Test
    void theFirstAmountToTryMovesThePaybackFromThreeYearsToFour() {
        Proposal example = Examples.first().proposal();
        List<Line> lines = new ArrayList<>(example.lines(Block.PERMANENT));
        Line first = lines.get(0);
        lines.set(0, first.withAmounts(first.amounts().with(2020, Drafts.amount("-500"))));
        Economy tried = Economy.of(example.withLines(Block.PERMANENT, lines));
        assertThat(Economy.of(example).total().yearsToPayBack()).isEqualTo(3);
        assertThat(tried.total().yearsToPayBack()).isEqualTo(4);
        assertThat(tried.service().yearsToPayBack()).isEqualTo(4);
    }

    private static Scenario less(Scenario scenario) {
        return scenario.withSavings(new BigDecimal("-0.2"));
    }

    private static Scenario late(Scenario scenario) {
        return scenario.withYearsLate(1);
    }

    @Test
    void thePeriodsInWordsAreThoseOfTheTables() {
        Guide guide = GuideReader.read();
        List<String> strong =
                guide
                        .chapters()
                        .get(guide.find("tilbagebetaling.md").orElseThrow().chapter())
                        .passages()
                        .stream()
                        .flatMap(passage -> passage.texts().stream())
                        .flatMap(List::stream)
                        .filter(piece -> piece.look() == GuidePiece.Look.STRONG)
                        .map(GuidePiece::text)
                        .filter(text -> text.endsWith(" år"))
                        .toList();
        assertThat(strong)
                .containsExactly(
                        economy.total().yearsToPayBack() + " år",
                        economy.service().yearsToPayBack() + " år");
    }

    private static List<BigDecimal> column(List<List<String>> table, int column) {
        return table.stream().skip(1).map(row -> number(row.get(column))).toList();
    }

    private static BigDecimal number(String danish) {
        return new BigDecimal(danish.replace(".", "").replace(',', '.'));
    }
}
