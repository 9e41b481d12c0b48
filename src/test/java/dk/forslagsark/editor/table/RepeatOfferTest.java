package dk.forslagsark.editor.table;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatOfferTest {
    private static final LineRef ROW = new LineRef(Block.PERMANENT, 1);

    private Document document;

    @BeforeEach
    void open() {
        document = Document.of(permanent(
                showing(2026, 2028),
                Line.of("Husleje", Area.SERVICE, cells(2026, "-100 | -200 | -300")),
                Line.of("Varme", Area.SERVICE, Amounts.NONE)));
    }

    @Test
    void anAmountIsRepeated() {
        assertThat(repeated("-7")).isEqualTo("Gentag -7 til 2028");
        assertThat(shown()).containsExactly("-7", "-7", "-7");
    }

    /** What it comes to in one year is no figure for the others. */
    @Test
    void aFormulaSaysTheSameInEveryYear() {
        assertThat(repeated("=Husleje*2")).isEqualTo("Gentag formlen til 2028");
        assertThat(shown()).containsExactly("-200", "-400", "-600");
    }

    @Test
    void theAmountIsSaidInTheLanguageThatIsSpoken() {
        Language.ENGLISH.speak();
        assertThat(repeated("-1.300,5")).isEqualTo("Repeat -1,300.5 up to 2028");
        assertThat(shown()).containsExactly("-1300.5", "-1300.5", "-1300.5");
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    private String repeated(String typed) {
        document.apply(CellEdits.amount(ROW, 2026, typed));
        RepeatOffer offer = RepeatOffer.of(
                        document.proposal(), new CellText<>(new RowKey.Input(ROW), 0, Column.year(2026), typed))
                .orElseThrow();
        document.apply(offer.edit());
        return offer.text();
    }

    private List<String> shown() {
        Amounts amounts = document.proposal().line(ROW).amounts();
        return document.proposal().years().stream()
                .mapToObj(year -> amounts.in(year).orElseThrow().toString())
                .toList();
    }
}
