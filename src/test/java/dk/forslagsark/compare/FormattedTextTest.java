package dk.forslagsark.compare;

import static dk.forslagsark.proposal.RichTexts.bold;
import static dk.forslagsark.proposal.RichTexts.bullet;
import static dk.forslagsark.proposal.RichTexts.italic;
import static dk.forslagsark.proposal.RichTexts.paragraph;
import static dk.forslagsark.proposal.RichTexts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormattedTextTest {
    private static final Paragraph FIRST = paragraph(run("Det haster nu."));
    private static final Paragraph SECOND = paragraph(run("Vi flytter."));
    private static final Proposal BASE = with(FIRST, SECOND);

    private static Proposal with(Paragraph... paragraphs) {
        return Edited.text(Proposal.blank(2020), Section.BACKGROUND, new RichText(List.of(paragraphs)));
    }

    private static List<String> told(Proposal to) {
        return Told.of(BASE, to).stream()
                .map(told -> told.substring(told.indexOf(", ") + 2))
                .toList();
    }

    @Test
    void formattingIsToldByItsParagraphAndWordsWithoutMarks() {
        Proposal formatted = with(paragraph(run("Det "), bold("haster"), run(" nu.")), bullet(0, run("Vi flytter.")));
        assertThat(told(formatted))
                .containsExactly(
                        "afsnit 1, formatering: uden -> fed: “haster”", "afsnit 2, formatering: uden -> punktliste");
        assertThat(told(with(paragraph(bold("Det haster"), run(" ikke nu.")), SECOND)))
                .containsExactly("afsnit 1: Det haster nu. -> Det haster ikke nu.");
    }

    @Test
    void whatOneFormatsAndTheOtherWritesIsBoth() {
        Paragraph strong = paragraph(bold("Det haster nu."));
        Paragraph longer = paragraph(run("Vi flytter alle."));
        assertThat(Merge.of(BASE, with(strong, SECOND), with(FIRST, longer)).proposal())
                .isEqualTo(with(strong, longer));
    }

    @Test
    void twoWaysToFormatAreDecidedAndToldByHowTheyAreFormatted() {
        Proposal mine = with(paragraph(bold("Det haster nu.")), SECOND);
        Proposal theirs = with(paragraph(italic("Det haster nu.")), SECOND);
        Merge merge = Merge.of(BASE, mine, theirs);
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.mine()).isEqualTo("Det haster nu. (fed: “Det haster nu.”)");
            assertThat(conflict.theirs()).isEqualTo("Det haster nu. (kursiv: “Det haster nu.”)");
        });
        assertThat(Merge.of(BASE, mine, theirs, Set.copyOf(merge.conflicts())).proposal())
                .isEqualTo(theirs);
    }
}
