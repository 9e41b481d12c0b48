package dk.forslagsark.word.reading;

import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a document and found no place in the form: together at the end of one section, so that nothing is dropped. */
final class UnplacedText {
    static final Section SECTION = Section.CONTENT;
    static final String HEADING = "Fra Word-dokumentet, uden egen plads i formularen";

    private UnplacedText() {}

    /** The text of that section with those lines at its end. */
    static RichText below(RichText text, List<String> lines) {
        String added = HEADING + ":\n" + String.join("\n", lines);
        return new RichText(Stream.of(text, RichText.plain(text.isEmpty() ? added : "\n" + added))
                .flatMap(each -> each.paragraphs().stream())
                .toList());
    }
}
