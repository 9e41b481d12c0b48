package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.excel.reading.FilledWorkbooks.sheetAlone;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exported and read again, a proposal is the same. */
class ReadingBackTest {
    static Stream<Arguments> inEveryForm() throws IOException {
        return FilledWorkbooks.published().stream()
                .flatMap(file -> Stream.of(Form.values()).map(form -> Arguments.of(file, form)));
    }

    @ParameterizedTest
    @MethodSource("inEveryForm")
    void thePublishedProposalsComeBackWhole(String file, Form form) throws Exception {
        Proposal proposal = Samples.published(file);
        ImportedWorkbook imported = read(Exported.published(file, form));
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    /** What every form prints: texts, areas and amounts of Table 1, and what follows from them. */
    @ParameterizedTest
    @MethodSource("inEveryForm")
    void theSheetAloneSaysWhatItPrints(String file, Form form) throws Exception {
        Proposal proposal = Samples.published(file);
        ImportedWorkbook imported = read(sheetAlone(Exported.published(file, form)));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        Proposal back = imported.proposal();
        assertThat(back.cover().number()).isEqualTo(proposal.cover().number());
        assertThat(back.years()).isEqualTo(proposal.years());
        for (Block block : Block.values()) {
            assertThat(shown(back.lines(block))).isEqualTo(shown(proposal.lines(block)));
        }
        assertThat(Economy.of(back).net()).isEqualTo(Economy.of(proposal).net());
        assertThat(Economy.of(back).total().payback())
                .isEqualTo(Economy.of(proposal).total().payback());
    }

    /** Its pages repeat the years among the rows. */
    @Test
    void aTableLongerThanAPageComesBackWhole() throws Exception {
        List<Line> lines = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> Line.of("Besparelse " + i, Area.SERVICE, Amounts.NONE.with(2020, Amount.of(-i))))
                .toList();
        Proposal proposal = Proposal.blank(2020).withLines(Block.PERMANENT, lines);
        ImportedWorkbook imported = read(sheetAlone(FilledWorkbooks.export(proposal, Form.INVESTMENT_2020)));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        assertThat(shown(imported.proposal().permanentChanges())).isEqualTo(shown(lines));
    }

    private static List<String> shown(List<Line> lines) {
        return lines.stream()
                .map(line -> line.label() + " " + line.area() + " "
                        + line.amounts().byYear().values().stream()
                                .map(entry -> entry.counted())
                                .toList())
                .toList();
    }
}
