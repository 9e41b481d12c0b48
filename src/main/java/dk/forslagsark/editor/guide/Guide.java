package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The guide, chapter by chapter. */
record Guide(List<Chapter> chapters) {
    private static final String KEYS = "genveje.md";

    /**
     * A chapter.
     *
     * @param name the name of its file
     * @param passages what stands in it, its own heading first
     */
    record Chapter(String name, List<GuidePassage> passages) {
        /** Where its headings are. */
        List<Integer> headings() {
            return IntStream.range(0, passages.size())
                    .filter(i -> passages.get(i) instanceof GuidePassage.Heading)
                    .boxed()
                    .toList();
        }
    }

    /**
     * Where in it something stands.
     *
     * @param chapter which chapter, from 0
     * @param passage which of its passages, from 0
     */
    record Spot(int chapter, int passage) {}

    GuidePassage at(Spot spot) {
        return chapters.get(spot.chapter()).passages().get(spot.passage());
    }

    /** The same with all keys as its last chapter. */
    Guide with(List<KeyGroup> keys) {
        List<GuidePassage> passages = new ArrayList<>();
        passages.add(new GuidePassage.Heading(1, List.of(GuidePiece.plain(Texts.of("guide.all-keys")))));
        for (KeyGroup group : keys) {
            passages.add(new GuidePassage.Heading(2, List.of(GuidePiece.plain(group.name()))));
            passages.add(table(group));
        }
        return new Guide(Stream.concat(chapters.stream(), Stream.of(new Chapter(KEYS, passages)))
                .toList());
    }

    private static GuidePassage table(KeyGroup group) {
        Stream<List<List<GuidePiece>>> rows = group.keys().stream()
                .map(key -> List.of(
                        List.of(GuidePiece.plain(key.what())),
                        List.of(new GuidePiece(key.key(), GuidePiece.Look.TYPED, ""))));
        List<List<GuidePiece>> headings = List.of(
                List.of(GuidePiece.plain(Texts.of("guide.you-want"))),
                List.of(GuidePiece.plain(Texts.of("guide.press"))));
        return new GuidePassage.Table(Stream.concat(Stream.of(headings), rows).toList(), List.of(false, false));
    }

    /** Where a link leads: to a chapter, or with {@code #} to a heading in it. */
    Optional<Spot> find(String target) {
        String[] parts = target.split("#", 2);
        return IntStream.range(0, chapters.size())
                .filter(i -> chapters.get(i).name().equals(parts[0]))
                .boxed()
                .findFirst()
                .flatMap(chapter -> parts.length == 1 ? Optional.of(new Spot(chapter, 0)) : heading(chapter, parts[1]));
    }

    private Optional<Spot> heading(int chapter, String anchor) {
        Chapter within = chapters.get(chapter);
        return within.headings().stream()
                .filter(heading -> anchor(within.passages().get(heading).text()).equals(anchor))
                .map(heading -> new Spot(chapter, heading))
                .findFirst();
    }

    /** As GitHub makes it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    /** The passages in which every word sought stands, from the first to the last; none where nothing is sought. */
    List<Spot> seek(Sought sought) {
        return sought.isNothing()
                ? List.of()
                : IntStream.range(0, chapters.size())
                        .boxed()
                        .flatMap(chapter -> IntStream.range(
                                        0, chapters.get(chapter).passages().size())
                                .mapToObj(passage -> new Spot(chapter, passage)))
                        .filter(spot -> sought.isIn(at(spot).text()))
                        .toList();
    }
}
