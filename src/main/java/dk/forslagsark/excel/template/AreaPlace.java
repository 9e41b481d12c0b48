package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Area;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place for what is of one area: that of an area that ships, or a spare one, which takes any other area. The first other area of
 * a proposal goes to the first spare place, in all tables of the form.
 *
 * @param word the place as it stands in names
 * @param shipped the area whose place it is; none of a spare one
 */
public record AreaPlace(String word, Optional<Area> shipped) {
    /** So many other areas of one proposal have tables of their own. */
    public static final int SPARE = 6;

    private static final Map<Area, String> WORDS = Map.of(
            Area.SERVICE, "service",
            Area.TRANSFERS, "overførsler",
            Area.EMPLOYMENT, "indsats",
            Area.CAPITAL, "anlæg",
            Area.FINANCIAL, "finansposter");

    private static final List<AreaPlace> SPARES = IntStream.rangeClosed(1, SPARE)
            .mapToObj(number -> new AreaPlace("område" + number, Optional.empty()))
            .toList();

    private static final List<AreaPlace> ALL = Stream.concat(
                    Area.SHIPPED.stream().map(AreaPlace::of), SPARES.stream())
            .toList();

    /** All of them, in the order in which their tables stand. */
    public static List<AreaPlace> all() {
        return ALL;
    }

    /** Those that take any other area. */
    public static List<AreaPlace> spares() {
        return SPARES;
    }

    /**
     * The place of an area that ships.
     *
     * @throws IllegalArgumentException if it is another
     */
    public static AreaPlace of(Area area) {
        String word = WORDS.get(area);
        if (word == null) {
            throw new IllegalArgumentException("no place of its own has " + area);
        }
        return new AreaPlace(word, Optional.of(area));
    }

    /** What stands in a text of the template for the area's name behind other words: {@code {område1}}. */
    public String nameWithin() {
        return "{" + word + "}";
    }

    /** The same where the name stands by itself: {@code {Område1}}. */
    public String nameAlone() {
        return "{" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "}";
    }
}
