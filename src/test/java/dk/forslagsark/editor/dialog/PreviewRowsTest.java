package dk.forslagsark.editor.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.clipboard.Beside;
import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.ClipCell;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedReader;
import dk.forslagsark.clipboard.TabText;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewRowsTest {
    @Test
    void yearsStandAsTheyAreAndAmountsAsTheyAreUnderstood() {
        Years years = new Years(2026, 2027);
        Pasted pasted = PastedReader.read(
                clip("1.000 kr.\t2026\t2027\nFærre vikarer\t-2000\t-4000"), years, Block.PERMANENT, Area.SHIPPED);
        List<List<String>> shown = PreviewRows.of(pasted).stream()
                .map(row -> List.of(
                        row.cells().get("figure0").text(),
                        row.cells().get("figure1").text()))
                .toList();
        assertThat(shown).containsExactly(List.of("2026", "2027"), List.of("-2.000", "-4.000"));
    }

    private static Clip clip(String text) {
        List<List<ClipCell>> cells = TabText.read(text).stream()
                .map(row -> row.stream().map(ClipCell::of).toList())
                .toList();
        return new Clip(cells, Optional.of(Notation.DANISH), Beside.NOTHING);
    }
}
