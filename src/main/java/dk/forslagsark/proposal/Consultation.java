package dk.forslagsark.proposal;

import java.time.LocalDate;
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
        String body, Optional<Boolean> consulted, Optional<LocalDate> approved, String conclusion, Notes notes) {}
