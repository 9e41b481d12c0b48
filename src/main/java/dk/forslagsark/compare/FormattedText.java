package dk.forslagsark.compare;

import dk.forslagsark.compare.CommonSubsequence.Pair;
import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import java.util.List;
import java.util.function.Consumer;

/** A text with lists and words that stand out: its words are compared as any text, then how its unchanged paragraphs are formatted. */
record FormattedText() implements Shape<RichText> {
    private static final Text WORDS = new Text();

    @Override
    public void compare(Where where, RichText from, RichText to, Consumer<Difference> found) {
        WORDS.compare(where, from.text(), to.text(), found);
        List<Paragraph> before = from.paragraphs();
        List<Paragraph> after = to.paragraphs();
        for (Pair pair : CommonSubsequence.of(words(before), words(after)).pairs()) {
            RichText one = new RichText(List.of(before.get(pair.one())));
            RichText other = new RichText(List.of(after.get(pair.other())));
            if (!one.equals(other)) {
                Where here = where.in(Texts.of("compare.paragraph", pair.other() + 1))
                        .in(Texts.of("compare.format"));
                found.accept(new Difference(Kind.CHANGED, here, FormatWords.of(one), FormatWords.of(other)));
            }
        }
    }

    private static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    @Override
    public RichText merge(Where where, Three<RichText> of, Decisions decisions) {
        return of.settled().orElseGet(() -> new TextMerge(where, of.map(RichText::paragraphs), decisions).merged());
    }

    @Override
    public List<String> cells(String name, RichText value) {
        return WORDS.cells(name, value.text());
    }
}
