package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The check boxes for the affected administrations, and those without a box.
 *
 * @param places where they stand
 * @param log is told what differs
 */
record AffectedBoxes(NamedRanges places, ReadingLog log) {
    private static final String OPEN = "☐";
    private static final String TICKED = "☒";
    private static final String BETWEEN = ", ";

    /** The administrations with what the boxes say otherwise. */
    List<String> read(List<String> before) {
        Optional<ReadCell> others =
                places.find(TemplateNames.OTHERS_AFFECTED).map(NamedRange::cell).map(ReadCell::of);
        Optional<ReadCell> first = boxes().findFirst().or(() -> others);
        if (first.isEmpty()) {
            return before;
        }
        List<String> read = new ArrayList<>(boxes().filter(box -> box.text().startsWith(TICKED))
                .map(AffectedBoxes::name)
                .toList());
        others.map(AffectedBoxes::name).stream()
                .flatMap(text -> names(text).stream())
                .forEach(read::add);
        String stated = String.join(BETWEEN, read);
        if (areSame(read, printed(before, others.isPresent()))) {
            return before;
        }
        ImportDifference other = ImportDifference.input(
                first.get().address(),
                TemplateNames.AFFECTED,
                Stated.of(stated),
                Stated.of(String.join(BETWEEN, before)));
        return log.takes(other) ? List.copyOf(read) : before;
    }

    /** The names in a text with commas between; a name goes on behind a hyphen, as in Beskæftigelses-, Integrations- og ... */
    static List<String> names(String text) {
        return Stream.of(text.split("(?<!-)" + BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What the workbook can show of them. */
    private List<String> printed(List<String> before, boolean hasOthers) {
        List<String> boxes = boxes().map(AffectedBoxes::name).toList();
        return before.stream()
                .filter(name -> hasOthers || boxes.stream().anyMatch(box -> isSame(box, name)))
                .toList();
    }

    /** In whatever order; a name may have a comma in it. */
    private static boolean areSame(List<String> read, List<String> before) {
        return plain(read).equals(plain(before));
    }

    private static List<String> plain(List<String> names) {
        String all = names.stream().map(Printed::text).collect(Collectors.joining(BETWEEN));
        return Stream.of(all.toLowerCase(Locale.ROOT).split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    private Stream<ReadCell> boxes() {
        return places.find(TemplateNames.AFFECTED).stream()
                .flatMap(AffectedBoxes::cells)
                .filter(cell -> cell.text().startsWith(OPEN) || cell.text().startsWith(TICKED));
    }

    private static Stream<ReadCell> cells(NamedRange place) {
        int last = Math.min(place.lastRow(), place.sheet().getLastRowNum());
        return IntStream.rangeClosed(place.firstRow(), last).boxed().flatMap(row -> IntStream.range(
                        0, Math.min(place.columns(), 100))
                .mapToObj(column -> new ReadCell(place.sheet(), row, place.firstColumn() + column)));
    }

    private static String name(ReadCell cell) {
        String text = cell.text().strip();
        return text.startsWith(OPEN) || text.startsWith(TICKED)
                ? text.substring(1).strip()
                : text;
    }
}
