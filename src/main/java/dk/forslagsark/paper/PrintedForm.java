package dk.forslagsark.paper;

import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A proposal in one of the forms, as it is printed.
 *
 * @param form the form
 * @param front the front page
 * @param pieces what stands below it, from the top
 */
public record PrintedForm(Form form, Front front, List<Piece> pieces) {
    public PrintedForm {
        Objects.requireNonNull(form);
        Objects.requireNonNull(front);
        pieces = List.copyOf(pieces);
    }

    public static PrintedForm of(Version version, Form form) {
        return new PrintedForm(form, Front.of(version.proposal(), form), new FormPieces(version, form).all());
    }

    /** The same with those additions at the end, in their order. */
    public static PrintedForm of(Version version, Form form, Set<Addition> additions) {
        PrintedForm plain = of(version, form);
        Stream<Piece> added = Stream.of(Addition.values())
                .filter(additions::contains)
                .flatMap(addition -> addition.pieces(version).stream());
        return new PrintedForm(
                form,
                plain.front(),
                Stream.concat(plain.pieces().stream(), added).toList());
    }

    /** Its tables, from the top. */
    public List<PaperTable> tables() {
        return pieces.stream()
                .filter(PaperTable.class::isInstance)
                .map(PaperTable.class::cast)
                .toList();
    }

    /** What the document is called: number and title of the proposal. */
    public String title() {
        String title = front.fields().get(0).values().get(0);
        String named = (front.number() + " " + title).strip();
        return named.isEmpty() ? form.label() : named;
    }
}
