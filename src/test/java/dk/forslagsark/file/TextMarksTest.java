package dk.forslagsark.file;

import static dk.forslagsark.proposal.RichTexts.bold;
import static dk.forslagsark.proposal.RichTexts.both;
import static dk.forslagsark.proposal.RichTexts.bullet;
import static dk.forslagsark.proposal.RichTexts.italic;
import static dk.forslagsark.proposal.RichTexts.number;
import static dk.forslagsark.proposal.RichTexts.paragraph;
import static dk.forslagsark.proposal.RichTexts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RichTexts;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMarksTest {
    static Stream<Map.Entry<String, RichText>> marked() {
        return Stream.of(
                Map.entry("- en\n- to", text(bullet(0, run("en")), bullet(0, run("to")))),
                Map.entry("- en\n  - under", text(bullet(0, run("en")), bullet(1, run("under")))),
                Map.entry("1. en\n2. to", text(number(0, 0, run("en")), number(0, 0, run("to")))),
                Map.entry("3. en\n4. to", text(number(0, 3, run("en")), number(0, 0, run("to")))),
                Map.entry(
                        "1. en\nmellem\n1. to",
                        text(number(0, 0, run("en")), paragraph(run("mellem")), number(0, 0, run("to")))),
                Map.entry("det **haster** nu", text(paragraph(run("det "), bold("haster"), run(" nu")))),
                Map.entry("*a***b**", text(paragraph(italic("a"), bold("b")))),
                Map.entry("***begge***", text(paragraph(both("begge")))),
                Map.entry("**f*fk***", text(paragraph(bold("f"), both("fk")))),
                Map.entry("- **fed**: 2 \\* 3", text(bullet(0, bold("fed"), run(": 2 * 3")))),
                Map.entry("1\\. januar **2020**", text(paragraph(run("1. januar "), bold("2020")))),
                Map.entry("\\- minus **ti**", text(paragraph(run("- minus "), bold("ti")))),
                Map.entry("- ", text(bullet(0))));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void marksStandForListsAndForWhatStandsOut(Map.Entry<String, RichText> each) {
        assertThat(TextMarks.write(each.getValue())).isEqualTo(each.getKey());
        assertThat(TextMarks.read(each.getKey())).isEqualTo(each.getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3",
                "**ikke lukket",
                "*a\nb*",
                "-uden mellemrum",
                "0. nul",
                "1.000 kr.",
                "      - for langt inde"
            })
    void whatIsNoMarkWhereItStandsIsASignAsAnyOther(String text) {
        assertThat(TextMarks.read(text)).isEqualTo(RichText.plain(text));
    }

    @Test
    void aTextWithoutFormattingIsWrittenAsItIs() throws FileProblem {
        String text = "- en\n1. to\n**tre** * \\ 4";
        assertThat(written(RichText.plain(text)))
                .contains("\"- en\\n1. to\\n**tre** * \\\\ 4\"")
                .doesNotContain("marked");
    }

    @Test
    void whateverIsFormattedIsReadAsItWas() throws FileProblem {
        Random random = new Random(15);
        String signs = "a*-1. \\\n  2æ";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            RichText dressed = RichTexts.dressed(RichText.plain(text.toString()), random);
            assertThat(TextMarks.read(TextMarks.write(dressed))).isEqualTo(dressed);
        }
        assertThat(ProposalFile.parse(written(RichTexts.all()))
                        .supplement()
                        .sections()
                        .rich(Section.EFFECT))
                .isEqualTo(RichTexts.all());
    }

    private static String written(RichText text) {
        Proposal blank = Proposal.blank(2020);
        Sections sections = new Sections(Map.of(Section.EFFECT, text), Extras.NONE);
        return ProposalFile.format(blank.withSupplement(blank.supplement().withSections(sections)));
    }

    private static RichText text(dk.forslagsark.proposal.Paragraph... paragraphs) {
        return new RichText(List.of(paragraphs));
    }
}
