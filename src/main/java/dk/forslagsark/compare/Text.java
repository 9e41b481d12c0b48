package dk.forslagsark.compare;

import dk.forslagsark.compare.CommonSubsequence.Pair;
import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A text of several paragraphs: compared word by word within them, merged paragraph by paragraph. */
record Text() implements Shape<String> {
    @Override
    public void compare(Where where, String from, String to, Consumer<Difference> found) {
        if (from.equals(to)) {
            return;
        }
        List<String> before = Paragraphs.of(from);
        List<String> after = Paragraphs.of(to);
        List<Pair> pairs = new ArrayList<>(CommonSubsequence.of(before, after).pairs());
        pairs.add(new Pair(before.size(), after.size()));
        Pair last = new Pair(-1, -1);
        for (Pair pair : pairs) {
            Where here = from.isBlank() || to.isBlank()
                    ? where
                    : where.in(Texts.of("compare.paragraph", number(after, last.other() + 1)));
            tell(
                    here,
                    Paragraphs.text(before.subList(last.one() + 1, pair.one())),
                    Paragraphs.text(after.subList(last.other() + 1, pair.other())),
                    found);
            last = pair;
        }
    }

    /** The number of a paragraph among those with words in them, from 1. */
    private static int number(List<String> paragraphs, int index) {
        return 1
                + (int) paragraphs.subList(0, index).stream()
                        .filter(text -> !text.isBlank())
                        .count();
    }

    private static void tell(Where where, String from, String to, Consumer<Difference> found) {
        if (from.equals(to)) {
            return;
        }
        List<ChangedText> changes = ChangedText.of(from, to);
        if (changes.isEmpty()) {
            found.accept(new Difference(Kind.CHANGED, where.in(Texts.of("compare.spaces")), from, to));
        }
        changes.forEach(change -> found.accept(new Difference(kind(from, to), where, change.from(), change.to())));
    }

    private static Kind kind(String from, String to) {
        if (from.isBlank()) {
            return Kind.ADDED;
        }
        return to.isBlank() ? Kind.REMOVED : Kind.CHANGED;
    }

    @Override
    public String merge(Where where, Three<String> of, Decisions decisions) {
        return of.settled().orElseGet(() -> new TextMerge(
                        where, of.map(text -> RichText.plain(text).paragraphs()), decisions)
                .merged()
                .text());
    }

    @Override
    public List<String> cells(String name, String value) {
        return value.isBlank() ? List.of() : List.of(name.isEmpty() ? value : name + ": " + value);
    }
}
