package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.RandomProposal;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a proposal holds, its workbook agrees with it, or the user is told what to mend in the proposal. */
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
        assertThat(problems(new RandomProposal(seed).proposal(), form))
                .allMatch(problem -> problem.startsWith("Rækken “") || problem.contains("er for lang"));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyProposalIsAnEmptyForm(Form form) {
        assertThat(problems(Proposal.blank(2020), form)).isEmpty();
    }

    private static List<String> problems(Proposal proposal, Form form) {
        try {
            assertThat(Export.workbook(proposal, Template.shipped(form), Progress.NONE))
                    .isNotEmpty();
            return List.of();
        } catch (ExportProblem problem) {
            return problem.problems();
        }
    }
}
