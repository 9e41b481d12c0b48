package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TypedFormulaTest {
    private static final Proposal PROPOSAL = Proposal.blank(2020)
            .withLines(
                    Block.PERMANENT,
                    List.of(
                            Line.of("Husleje", Area.SERVICE, Amounts.NONE),
                            Line.of("Løn", Area.SERVICE, Amounts.NONE)));

    @Test
    void theSameCellsHaveTheSameColour() {
        String text = "=Husleje*2+Løn-Husleje+SUM(Husleje:Løn)";
        TypedFormula formula =
                new TypedFormula(text, Evaluation.of(PROPOSAL).in(2021).pointed(text));
        assertThat(formula.parts().stream().map(TypedFormula.Part::text))
                .containsExactly("=", "Husleje", "*2+", "Løn", "-", "Husleje", "+SUM(", "Husleje:Løn", ")");
        assertThat(formula.parts().stream()
                        .map(TypedFormula.Part::colour)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt))
                .containsExactly(0, 1, 0, 2);
    }
}
