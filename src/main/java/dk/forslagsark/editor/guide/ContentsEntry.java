package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.Guide.Spot;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of the contents.
 *
 * @param heading where its heading is
 * @param level 1 for a chapter
 * @param name what the heading says
 */
record ContentsEntry(Spot heading, int level, String name) {
    private static final int DEEPEST = 2;

    /** The contents of a guide, from the top. */
    static List<ContentsEntry> of(Guide guide) {
        return IntStream.range(0, guide.chapters().size())
                .boxed()
                .flatMap(chapter -> of(guide, chapter))
                .filter(entry -> entry.level <= DEEPEST)
                .toList();
    }

    private static Stream<ContentsEntry> of(Guide guide, int chapter) {
        return guide.chapters().get(chapter).headings().stream()
                .map(passage -> new Spot(chapter, passage))
                .map(spot -> new ContentsEntry(
                        spot,
                        ((GuidePassage.Heading) guide.at(spot)).level(),
                        guide.at(spot).text()));
    }

    /** Under which of these something stands. */
    static ContentsEntry over(Spot spot, List<ContentsEntry> contents) {
        return contents.stream()
                .filter(entry -> entry.heading.chapter() == spot.chapter() && entry.heading.passage() <= spot.passage())
                .reduce((before, entry) -> entry)
                .orElseThrow();
    }
}
