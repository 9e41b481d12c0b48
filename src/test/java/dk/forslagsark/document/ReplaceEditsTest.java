package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.Replacing.Change;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RichTexts;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.ListTables;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplaceEditsTest {
    private static final LineRef ROW = new LineRef(Block.PERMANENT, 0);

    @Test
    void aTextIsReplacedWhereverItIsWrittenInOneStep() {
        Proposal proposal = apply(
                apply(
                        apply(
                                apply(
                                        of(line("Husleje, huslejer").withGroup(Optional.of("Husleje 1"))),
                                        CoverEdits.text(CoverText.TITLE, "Ny husleje")),
                                SectionEdits.text(Section.EFFECT, "", "Huslejen falder. HUSLEJE!")),
                        CommentEdits.of(ROW, Column.LABEL, "se husleje")),
                ListEdits.enter(
                        ListTables.STAFFING,
                        Proposal.blank(2026),
                        new ListEdits.Typed(0, "label", "Huslejekonsulent")));

        Replacing.Result result = ReplaceEdits.of(proposal, new Replacing("husleje", "leje", false, false));
        Proposal replaced = apply(proposal, result.edit().orElseThrow());

        assertThat(result.changes()).hasSize(6);
        assertThat(result.figures()).isZero();
        assertThat(replaced.cover().title()).isEqualTo("Ny leje");
        assertThat(replaced.line(ROW).label()).isEqualTo("leje, lejer");
        assertThat(replaced.line(ROW).group()).contains("leje 1");
        assertThat(replaced.line(ROW).comments().row()).contains("se leje");
        assertThat(replaced.supplement().sections().text(Section.EFFECT)).isEqualTo("lejen falder. leje!");
        assertThat(ListTables.STAFFING.in(replaced).get(0).label()).isEqualTo("lejekonsulent");
    }

    @Test
    void capitalsCountOnlyWhereTheyAreAskedFor() {
        Proposal proposal = of(line("Husleje og husleje"));

        assertThat(after(proposal, new Replacing("husleje", "leje", true, false)))
                .containsExactly("Husleje og leje");
        assertThat(after(proposal, new Replacing("husleje", "leje", false, false)))
                .containsExactly("leje og leje");
    }

    @Test
    void signsOfTheLanguageOfPatternsMeanThemselvesAndAnyDashIsADash() {
        Proposal proposal = of(line("Leje (a.b) 2019–2020"));

        assertThat(after(proposal, new Replacing("(a.b)", "$1\\", false, false)))
                .containsExactly("Leje $1\\ 2019–2020");
        assertThat(after(proposal, new Replacing("2019-2020", "fra 2021", false, false)))
                .containsExactly("Leje (a.b) fra 2021");
    }

    @Test
    void aFigureIsReplacedOnlyAsAWholeAndOnlyWhereThatIsAskedFor() {
        Proposal proposal = of(
                amount("1300 pladser", 1300),
                amount("b", 13000),
                line("c").withDetails(List.of(Detail.of("d", Amounts.NONE.with(2026, Amount.of(1300))))));

        assertThat(after(proposal, new Replacing("1300", "1.400", false, false)))
                .containsExactly("1.400 pladser");

        Replacing.Result result = ReplaceEdits.of(proposal, new Replacing("1.300", "1.400", false, true));
        Proposal replaced = apply(proposal, result.edit().orElseThrow());
        assertThat(result.figures()).isEqualTo(2);
        assertThat(replaced.line(ROW).amounts().in(2026)).contains(Amount.of(1400));
        assertThat(replaced.line(ROW).label())
                .as("1.300 is another text than 1300")
                .isEqualTo("1300 pladser");
        assertThat(replaced.lines(Block.PERMANENT).get(1).amounts().in(2026)).contains(Amount.of(13000));
        assertThat(replaced.lines(Block.PERMANENT).get(2).amounts().in(2026)).contains(Amount.of(1400));
    }

    @Test
    void aFigureBecomesNoText() {
        Proposal proposal = of(amount("a", 1300));

        assertThat(after(proposal, new Replacing("1300", "mange", false, true))).isEmpty();
        assertThat(after(proposal, new Replacing("1300", "", false, true))).isEmpty();
    }

    @Test
    void anExpressionStaysAsItIs() {
        Proposal proposal = apply(of(line("a")), CellEdits.amount(ROW, 2026, "=1300"));

        assertThat(after(proposal, new Replacing("1300", "1400", false, true))).isEmpty();
    }

    @Test
    void blankReplacesNothingAndWhatIsTheSameAfterwardsIsNoChange() {
        Proposal proposal = of(line("Husleje"));

        assertThat(ReplaceEdits.of(proposal, new Replacing(" ", "x", false, true))
                        .edit())
                .isEmpty();
        assertThat(ReplaceEdits.of(proposal, new Replacing("Husleje", "Husleje", true, true))
                        .edit())
                .isEmpty();
    }

    private static List<String> after(Proposal proposal, Replacing replacing) {
        return ReplaceEdits.of(proposal, replacing).changes().stream()
                .map(Change::after)
                .toList();
    }

    private static Proposal apply(Proposal proposal, Edit edit) {
        return edit.change().apply(proposal);
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

    /** “straks” is bold as the “nu” it stands for was, and the item stays one. */
    @Test
    void whatStandsOutStaysSoWhereWordsAreReplaced() {
        RichText before = new RichText(List.of(
                RichTexts.bullet(0, RichTexts.run("Det haster "), RichTexts.bold("nu"), RichTexts.run(", og nu."))));
        Proposal proposal =
                SectionEdits.text(Section.EFFECT, "", before).change().apply(Proposal.blank(2020));
        Edit edit = ReplaceEdits.of(proposal, new Replacing("nu", "straks", true, false))
                .edit()
                .orElseThrow();
        assertThat(edit.change().apply(proposal).supplement().sections().rich(Section.EFFECT))
                .isEqualTo(new RichText(List.of(RichTexts.bullet(
                        0, RichTexts.run("Det haster "), RichTexts.bold("straks"), RichTexts.run(", og straks.")))));
    }
}
