package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.ListEdits;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.RandomProposal;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Column.Year;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a proposal holds, its workbook agrees with it once what the user is told to mend is mended. */
class RandomFormsTest {
    private static final int SEEDS = 8;

    /** The forms in turn. */
    static Stream<Arguments> any() {
        Form[] forms = Form.values();
        return LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Arguments.of(seed, forms[(int) seed % forms.length]));
    }

    @ParameterizedTest
    @MethodSource("any")
    void noFormulaOfAShippedTemplateDisagrees(long seed, Form form) {
        Proposal proposal = new RandomProposal(seed).proposal();
        List<String> told = Checks.version(proposal).uncounted().stream()
                .filter(Finding::isError)
                .map(Finding::text)
                .toList();
        assertThat(problems(proposal, form))
                .allMatch(problem -> problem.startsWith("Rækken “") || told.contains(problem));
        assertThat(problems(mended(proposal), form)).isEmpty();
    }

    /** With nothing in the cells that have errors. */
    private static Proposal mended(Proposal proposal) {
        Proposal mended = proposal;
        for (Finding error : Checks.version(proposal).uncounted().stream()
                .filter(Finding::isError)
                .toList()) {
            mended = cleared(mended, error.place());
        }
        return Recalculation.of(mended);
    }

    private static Proposal cleared(Proposal proposal, Place place) {
        if (place instanceof TableCell cell && cell.column() instanceof Year year) {
            return CellEdits.amount(cell.row(), year.year(), "").change().apply(proposal);
        }
        ListTableCell cell = (ListTableCell) place;
        ListTable<?> table = Stream.<ListTable<?>>concat(ListTables.all().stream(), FreeTables.of(proposal).stream())
                .filter(list -> list.page().equals(place.page()))
                .findFirst()
                .orElseThrow();
        return ListEdits.enter(table, proposal, new Typed(cell.row(), cell.field(), ""))
                .change()
                .apply(proposal);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyProposalIsAnEmptyForm(Form form) {
        assertThat(problems(Proposal.blank(2020), form)).isEmpty();
    }

    private static List<String> problems(Proposal proposal, Form form) {
        try {
            assertThat(Export.workbook(Checks.version(proposal), Template.shipped(form), Progress.NONE))
                    .isNotEmpty();
            return List.of();
        } catch (ExportProblem problem) {
            return problem.problems();
        }
    }
}
