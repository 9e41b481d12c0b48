package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UncountedCellsTest {
    private static final Proposal BLANK = showing(2019, 2021);
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);

    @Test
    void ofAWellFilledProposalThereIsNothingToSay() {
        Proposal proposal = permanent(BLANK, service(cells(2019, "1 | 0 | ")));
        assertThat(Checks.version(BLANK).uncounted()).isEmpty();
        assertThat(Checks.version(proposal).uncounted()).isEmpty();
        assertThat(Checks.version(BLANK).hasErrors()).isFalse();
    }

    @Test
    void whatCannotBeReadIsAnErrorThatQuotesIt() {
        List<Finding> findings = Checks.version(permanent(BLANK, service(cells(2019, "1 | ca. 5 |"))))
                .uncounted();
        String says = "Husleje, 2020: “ca. 5” kan ikke læses som et beløb og tælles ikke med. Ret cellen.";
        assertThat(findings).containsExactly(error(2020, says));
        assertThat(findings.stream().anyMatch(Finding::isError)).isTrue();
    }

    @Test
    void ofAFigureThatCanBeReadInTwoWaysItSaysWhatToWrite() {
        Proposal proposal = permanent(BLANK, service(cells(2019, "1 | 1.300 (?) |")));
        String danish =
                "Husleje, 2020: beløbet er ikke talt med. “1.300 (?)” kan læses på to måder. Skriv 1300 eller 1,3.";
        String english =
                "Husleje, 2020: the amount is not counted. “1.300 (?)” can be read in two ways. Write 1300 or 1.3.";
        assertThat(Checks.version(proposal).uncounted()).containsExactly(error(2020, danish));
        assertThat(Language.ENGLISH.during(() -> Checks.version(proposal).uncounted()))
                .containsExactly(error(2020, english));
    }

    @Test
    void anExpressionWithoutAResultIsAnErrorWithTheReason() {
        Amounts amounts = Amounts.NONE
                .with(2019, new CellEntry.Formula<>("=2*3", Optional.of(amount("6"))))
                .with(2020, new CellEntry.Formula<>("=1/0", Optional.empty()))
                .with(2022, new CellEntry.Formula<>("=1+", Optional.empty()))
                .with(2023, new CellEntry.Formula<>("=1+1", Optional.of(amount("2"))));
        List<Finding> findings =
                Checks.version(permanent(BLANK, service(amounts))).uncounted();
        String says = "Husleje, 2020: “=1/0” kan ikke beregnes og tælles ikke med. Der divideres med nul.";
        assertThat(findings)
                .containsExactly(
                        new Finding("not-computed", Severity.ERROR, cell(FIRST, 2020), says),
                        note(2022, "Husleje: “=1+” i 2022 ligger uden for årene 2019-2021 og tælles ikke med."),
                        amountNote(2023, "2"));
        assertThat(findings.stream().anyMatch(Finding::isError)).isTrue();
    }

    @Test
    void anAmountOutsideTheYearsShownIsANote() {
        List<Finding> findings = Checks.version(permanent(BLANK, service(cells(2018, "1 | 2 | 3 | 4 | 0"))))
                .uncounted();
        assertThat(findings).containsExactly(amountNote(2018, "1"), amountNote(2022, "0"));
        assertThat(findings.stream().anyMatch(Finding::isError)).isFalse();
    }

    @Test
    void whatCannotBeReadOutsideTheYearsShownIsANoteForItHasNoCellToMend() {
        List<Finding> findings =
                Checks.version(permanent(BLANK, service(cells(2022, "ca. 5")))).uncounted();
        assertThat(findings)
                .containsExactly(
                        note(2022, "Husleje: “ca. 5” i 2022 ligger uden for årene 2019-2021 og tælles ikke med."));
    }

    @Test
    void aRowWithoutTextIsCalledThat() {
        Proposal proposal = permanent(BLANK, service(cells(2020, "x")).withLabel(" "));
        assertThat(Checks.version(proposal).uncounted())
                .extracting(Finding::text)
                .containsExactly(
                        "En række uden tekst, 2020: “x” kan ikke læses som et beløb og tælles ikke med. Ret cellen.");
    }

    @Test
    void signsThatMeanSomethingToTheProgramAreQuotedAsTheyAre() {
        Proposal proposal = permanent(BLANK, service(cells(2020, "%s %d")).withLabel("100 %n"));
        assertThat(Checks.version(proposal).uncounted())
                .extracting(Finding::text)
                .containsExactly("100 %n, 2020: “%s %d” kan ikke læses som et beløb og tælles ikke med. Ret cellen.");
    }

    @Test
    void longTextsAreShortenedToOneLine() {
        Proposal proposal = permanent(BLANK, service(cells(2020, "x\n".repeat(1000) + "x")));
        assertThat(Checks.version(proposal).uncounted()).singleElement().satisfies(finding -> assertThat(finding.text())
                .hasSizeLessThan(150)
                .doesNotContain("\n"));
    }

    @Test
    void findingsStandInTheOrderOfBlocksRowsDetailsAndYears() {
        Proposal proposal = permanent(
                BLANK,
                service(cells(2018, "1 | | | x")),
                line("Delt", Detail.of("a", cells(2019, "y |")), Detail.of("", cells(2020, "z | 1 | 2"))));
        proposal = implementation(proposal, service(cells(2019, "æ | ø | ")), service(cells(2019, " | | å")));
        LineRef split = new LineRef(Block.PERMANENT, 1);
        LineRef cost = new LineRef(Block.IMPLEMENTATION, 0);
        LineRef last = new LineRef(Block.IMPLEMENTATION, 1);
        List<Finding> findings = Checks.version(proposal).uncounted();
        assertThat(findings)
                .extracting(Finding::place)
                .containsExactly(
                        cell(FIRST, 2018),
                        cell(FIRST, 2021),
                        cell(split.detail(0), 2019),
                        cell(split.detail(1), 2020),
                        cell(split.detail(1), 2022),
                        cell(cost, 2019),
                        cell(cost, 2020),
                        cell(last, 2021));
        assertThat(findings.get(4).text()).startsWith("En række uden tekst: beløbet i 2022");
        assertThat(findings.stream().anyMatch(Finding::isError)).isTrue();
    }

    private static Finding error(int year, String says) {
        return new Finding("unread", Severity.ERROR, cell(FIRST, year), says);
    }

    private static Finding note(int year, String says) {
        return new Finding("outside-years", Severity.WARNING, cell(FIRST, year), says);
    }

    /** Of an amount: with another amount it is another finding. */
    private static Finding amountNote(int year, String amount) {
        String says = "Husleje: beløbet i " + year + " ligger uden for årene 2019-2021 og tælles ikke med.";
        return new Finding(
                "outside-years",
                Severity.WARNING,
                cell(FIRST, year),
                Optional.empty(),
                says,
                says + " " + amount,
                Optional.empty(),
                Optional.empty());
    }

    private static Place cell(RowRef row, int year) {
        return Place.cell(row, Column.year(year));
    }
}
