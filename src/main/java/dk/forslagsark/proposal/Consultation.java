package dk.forslagsark.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body that was to be consulted, and how it went.
 *
 * @param body the body
 * @param consulted whether it was; empty where nobody has said
 * @param approved the date it approved
 * @param conclusion what it said
 * @param notes what is kept beside these
 */
public record Consultation(
        String body, Optional<Boolean> consulted, Optional<LocalDate> approved, String conclusion, Notes notes)
        implements Noted<Consultation> {

    public static final Property<Consultation, String> BODY =
            Property.text("body", Consultation::body, Consultation::withBody);
    public static final Property<Consultation, Boolean> CONSULTED =
            Property.of("consulted", ValueKind.FLAG, Consultation::consulted, Consultation::withConsulted);
    public static final Property<Consultation, LocalDate> APPROVED =
            Property.of("approved", ValueKind.DATE, Consultation::approved, Consultation::withApproved);
    public static final Property<Consultation, String> CONCLUSION =
            Property.text("conclusion", Consultation::conclusion, Consultation::withConclusion);

    /** The table of them. */
    public static final RowType<Consultation> ROWS = new RowType<>(
            "consultations",
            new Consultation("", Optional.empty(), Optional.empty(), "", Notes.NONE),
            List.of(BODY, CONSULTED, APPROVED, CONCLUSION));

    public Consultation withBody(String changed) {
        return new Consultation(changed, consulted, approved, conclusion, notes);
    }

    public Consultation withConsulted(Optional<Boolean> changed) {
        return new Consultation(body, changed, approved, conclusion, notes);
    }

    public Consultation withApproved(Optional<LocalDate> changed) {
        return new Consultation(body, consulted, changed, conclusion, notes);
    }

    public Consultation withConclusion(String changed) {
        return new Consultation(body, consulted, approved, changed, notes);
    }

    @Override
    public Consultation withNotes(Notes changed) {
        return new Consultation(body, consulted, approved, conclusion, changed);
    }
}
