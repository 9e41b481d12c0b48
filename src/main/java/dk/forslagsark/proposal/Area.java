package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/**
 * The area of expenditure a row belongs to (styringsområde). A municipality has areas of its own beside those that ship; two
 * are the same when their names are, in whatever letters and spaces they are written. What an area counts as is said by
 * {@link Areas}.
 */
public final class Area implements Keyed {
    public static final Area SERVICE = new Area("Service");

    /** Demand-led transfers. */
    public static final Area TRANSFERS = new Area("Overførsler");

    /** Demand-led employment measures. */
    public static final Area EMPLOYMENT = new Area("Indsats");

    public static final Area CAPITAL = new Area("Anlæg");
    public static final Area FINANCIAL = new Area("Finansposter");

    /** Those that every file knows, in the order in which their tables stand. */
    public static final List<Area> SHIPPED = List.of(SERVICE, TRANSFERS, EMPLOYMENT, CAPITAL, FINANCIAL);

    private final String name;
    /** The name as it is compared; made once, for areas are compared for every row. */
    private final String compared;

    /**
     * @param written its name
     * @throws IllegalArgumentException if the name is blank
     */
    public Area(String written) {
        name = PlainText.onOneLine(written);
        compared = PlainText.key(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an area has a name");
        }
    }

    /** What it is called in the file, on the screen and in print, on one line; never blank. */
    public String name() {
        return name;
    }

    /** The area of that name, one that ships called as it ships; none where the name is blank. */
    public static Optional<Area> named(String name) {
        Optional<Area> asItShips = Keyed.find(SHIPPED, name);
        return asItShips.isPresent() ? asItShips : normalised(name);
    }

    private static Optional<Area> normalised(String name) {
        return Optional.of(PlainText.onOneLine(name))
                .filter(any -> !any.isEmpty())
                .map(Area::new)
                .map(area -> SHIPPED.stream().filter(area::equals).findFirst().orElse(area));
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Area area && compared.equals(area.compared);
    }

    @Override
    public int hashCode() {
        return compared.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
