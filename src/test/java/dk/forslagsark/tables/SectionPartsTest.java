package dk.forslagsark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Free tables between the paragraphs of a section. */
class SectionPartsTest {
    @Test
    void aTableStandsBehindItsParagraph() {
        assertThat(parts(proposal("A\n\nB\nC", 2))).containsExactly("A//B [0]", "C []");
    }

    @Test
    void withoutAParagraphItStandsBehindAllText() {
        assertThat(parts(proposal("A\nB", 0))).containsExactly("A/B [0]");
        assertThat(parts(proposal("A\nB", 2))).containsExactly("A/B [0]");
        assertThat(parts(proposal("A\nB", 7))).containsExactly("A/B [0]");
        assertThat(parts(proposal("", 1))).containsExactly(" [0]");
    }

    @Test
    void theyStandInTheOrderOfTheText() {
        Proposal proposal = proposal("A\nB\nC", 2, 0, 1);
        assertThat(parts(proposal)).containsExactly("A [2]", "B [0]", "C [1]");
        assertThat(SectionParts.order(proposal, Section.CONTENT)).containsExactly(2, 0, 1);
    }

    @Test
    void aListIsNotParted() {
        List<Paragraph> paragraphs =
                Stream.of("A", "B", "C").map(Paragraph::plain).toList();
        Optional<ListItem> item = Optional.of(ListItem.of(ListItem.Kind.BULLET));
        RichText text = new RichText(
                List.of(paragraphs.get(0).with(item), paragraphs.get(1).with(item), paragraphs.get(2)));
        Proposal listed = proposal("", 1);
        listed = listed.withSupplement(listed.supplement()
                        .withSections(listed.supplement().sections().with(Section.CONTENT, text)))
                .withFreeTables(listed.freeTables());
        assertThat(parts(listed)).containsExactly("A/B [0]", "C []");
    }

    @Test
    void itStaysBehindItsParagraphWhenTheTextChanges() {
        Proposal proposal = proposal("A\nB\nC", 2);
        assertThat(behind(proposal, "A\nNyt\nB\nC")).isEqualTo(3);
        assertThat(behind(proposal, "B\nC")).isEqualTo(1);
        assertThat(behind(proposal, "A\nB rettet\nC")).isEqualTo(2);
        assertThat(behind(proposal, "A\nB\nC\nD")).isEqualTo(2);
    }

    private static int behind(Proposal proposal, String text) {
        return proposal.withSupplement(proposal.supplement()
                        .withSections(proposal.supplement().sections().with(Section.CONTENT, text)))
                .freeTables()
                .get(0)
                .behind()
                .orElseThrow();
    }

    /**
     * @param behind the paragraph of each table; 0 for none
     */
    private static Proposal proposal(String text, int... behind) {
        Proposal blank = Proposal.blank(2020);
        List<FreeTable> tables = Arrays.stream(behind)
                .mapToObj(at ->
                        FreeTable.in(Section.CONTENT).withBehind(Optional.of(at).filter(any -> any > 0)))
                .toList();
        return blank.withSupplement(blank.supplement()
                        .withSections(blank.supplement().sections().with(Section.CONTENT, text)))
                .withFreeTables(tables);
    }

    /** Paragraphs parted by strokes, and the tables behind them. */
    private static List<String> parts(Proposal proposal) {
        return SectionParts.of(proposal, Section.CONTENT).stream()
                .map(part -> part.text().text().replace('\n', '/') + " " + part.tables())
                .toList();
    }
}
