package dk.forslagsark.paper;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.paper.Piece.Heading;
import dk.forslagsark.paper.Piece.Kind;
import dk.forslagsark.paper.Piece.Words;
import dk.forslagsark.proposal.TableRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a printed form, among which one chooses what is printed.
 *
 * @param form the whole form
 */
public record PrintedParts(PrintedForm form) {
    /** All parts as they come, the front page first. */
    public List<PrintedPart> all() {
        List<Integer> headings = IntStream.range(0, pieces().size())
                .filter(place -> pieces().get(place) instanceof Heading)
                .boxed()
                .toList();
        Stream<PrintedPart> parts = IntStream.range(0, headings.size())
                .boxed()
                .flatMap(index -> under(
                        headings.get(index), index + 1 < headings.size() ? headings.get(index + 1) : pieces().size()));
        return Stream.concat(Stream.of(PrintedPart.FRONT), parts).toList();
    }

    /** The part that is Table 1, long or short. */
    public Optional<PrintedPart> totals() {
        return all().stream()
                .filter(part -> part.places().stream().anyMatch(this::isTotals))
                .findFirst();
    }

    /**
     * The form with these parts alone, in its own order, each under its heading. Headings and tables keep their numbers, and the title of
     * the proposal always stands above them. The note to all tables follows them where it is not printed with Table 1.
     */
    public PrintedForm only(Collection<PrintedPart> chosen) {
        Set<Integer> places =
                chosen.stream().flatMap(part -> part.places().stream()).collect(Collectors.toCollection(TreeSet::new));
        Front front =
                chosen.contains(PrintedPart.FRONT) ? form.front() : form.front().inShort();
        List<Piece> printed = places.stream().map(pieces()::get).toList();
        return new PrintedForm(
                form.form(),
                front,
                Stream.concat(printed.stream(), noteBelow(printed)).toList());
    }

    private Stream<Piece> noteBelow(List<Piece> printed) {
        Piece note = new Words(Kind.NOTE, Wording.noteToAll());
        boolean isMissing = pieces().contains(note) && !printed.contains(note);
        return Stream.of(note).filter(any -> isMissing && printed.stream().anyMatch(PaperTable.class::isInstance));
    }

    private List<Piece> pieces() {
        return form.pieces();
    }

    /** The parts from a heading to before the next; the first of them is called by the heading. */
    private Stream<PrintedPart> under(int heading, int end) {
        SortedMap<Integer, TreeSet<Integer>> parts = IntStream.range(heading, end)
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> owner(place, heading, end), TreeMap::new, Collectors.toCollection(TreeSet::new)));
        if (parts.size() > 1 && parts.get(heading).size() == 1) {
            parts.remove(heading);
        }
        int first = parts.firstKey();
        return parts.entrySet().stream().map(part -> {
            part.getValue().add(heading);
            boolean isBelow = part.getKey() != first;
            return new PrintedPart(title(heading, part.getKey(), isBelow), isBelow, part.getValue());
        });
    }

    /** The captioned table a piece belongs to, or else the heading. */
    private int owner(int place, int heading, int end) {
        if (place >= end) {
            return heading;
        }
        Piece piece = pieces().get(place);
        if (piece instanceof Words words && words.kind() == Kind.LEAD_IN) {
            return owner(place + 1, heading, end);
        }
        if (piece instanceof Words words && words.kind() == Kind.NOTE) {
            return owner(place - 1, heading, end);
        }
        return caption(place).isPresent() ? place : heading;
    }

    private String title(int heading, int owner, boolean isBelow) {
        Stream<String> above =
                Stream.of(((Heading) pieces().get(heading)).words()).filter(any -> !isBelow);
        return Stream.concat(above, caption(owner).stream()).collect(Collectors.joining(": "));
    }

    private Optional<String> caption(int place) {
        return pieces().get(place) instanceof PaperTable table ? table.caption().map(Caption::words) : Optional.empty();
    }

    /** The part that is an addition, which is printed where it is asked for; empty of a part of the form. */
    public Optional<Addition> addition(PrintedPart part) {
        return Stream.of(Addition.values())
                .filter(addition -> part.places().stream()
                        .anyMatch(place -> pieces().get(place) instanceof Heading heading
                                && heading.text().equals(addition.heading())))
                .findFirst();
    }

    private boolean isTotals(int place) {
        return pieces().get(place) instanceof PaperTable table && table.ref().equals(Optional.of(TableRef.TOTALS));
    }
}
