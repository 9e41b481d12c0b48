package dk.forslagsark.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupHeadingTest {
    @Test
    void aHeadingStandsWhereAGroupBegins() {
        assertThat(headings("", "Del 1", "Del 1", "Del 2", "", "Del 2"))
                .containsExactly("", "Del 1", "", "Del 2", "", "Del 2");
    }

    @Test
    void theFirstLineMayBeginAGroup() {
        assertThat(headings("Del 1", "")).containsExactly("Del 1", "");
    }

    /** What stands above each of the lines of these groups; blank for none. */
    private static List<String> headings(String... groups) {
        List<Line> lines = Stream.of(groups)
                .map(group -> Line.of("x", Area.SERVICE, Amounts.NONE)
                        .withGroup(Optional.of(group).filter(name -> !name.isEmpty())))
                .toList();
        Proposal proposal = Proposal.blank(2026).withLines(Block.IMPLEMENTATION, lines);
        return IntStream.range(0, groups.length)
                .mapToObj(i -> proposal.headingAbove(new LineRef(Block.IMPLEMENTATION, i))
                        .orElse(""))
                .toList();
    }
}
