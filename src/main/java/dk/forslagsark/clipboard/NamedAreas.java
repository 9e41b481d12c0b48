package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words for areas, as they stand in a cell or in a line.
 *
 * @param areas those that may be named
 */
record NamedAreas(List<Area> areas) {
    /**
     * An area that is named in a line.
     *
     * @param area the area
     * @param words how many words its name takes there
     */
    record Found(Area area, int words) {}

    /** The one of most words first: of two that begin alike it is the one that is meant. */
    NamedAreas {
        areas = areas.stream()
                .sorted(Comparator.comparingInt(NamedAreas::words).reversed())
                .toList();
    }

    /** The area that a cell names, in letters of any size. */
    Optional<Area> in(String cell) {
        return Area.named(cell)
                .flatMap(named -> areas.stream().filter(named::equals).findFirst());
    }

    /** The area that is named by the words from that one on. */
    Optional<Found> at(List<LineWord> line, int index) {
        return areas.stream()
                .map(area -> new Found(area, words(area)))
                .filter(found -> isNamed(found, line, index))
                .findFirst();
    }

    private static boolean isNamed(Found found, List<LineWord> line, int index) {
        if (index + found.words() > line.size()) {
            return false;
        }
        String text = line.subList(index, index + found.words()).stream()
                .map(LineWord::text)
                .collect(Collectors.joining(" "));
        return text.equals(found.area().name());
    }

    private static int words(Area area) {
        return PlainText.onOneLine(area.name()).split(" ").length;
    }
}
