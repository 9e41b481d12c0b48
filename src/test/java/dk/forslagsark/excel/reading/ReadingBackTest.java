package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.excel.reading.FilledWorkbooks.sheetAlone;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exported and read again, a proposal is the same; the published ones are read back where they are exported. */
class ReadingBackTest {
    /** Its pages repeat the years among the rows. */
    @Test
    void aTableLongerThanAPageComesBackWhole() throws Exception {
        List<Line> lines = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> Line.of("Besparelse " + i, Area.SERVICE, Amounts.NONE.with(2020, Amount.of(-i))))
                .toList();
        Proposal proposal = Proposal.blank(2020).withLines(Block.PERMANENT, lines);
        ImportedWorkbook imported = read(sheetAlone(Exported.filled(proposal, Form.INVESTMENT_2020)));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        assertThat(FilledWorkbooks.shown(imported.proposal().permanentChanges()))
                .isEqualTo(FilledWorkbooks.shown(lines));
    }
}
