package dk.forslagsark.version;

import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.tables.Place;
import java.util.Optional;

/**
 * Something a rule has found.
 *
 * @param rule the id of the rule, such as {@code sign-flip}; it never changes
 * @param severity how bad it is
 * @param place where it is
 * @param passage which part of the text there, where the place is a text
 * @param text what is wrong, where, and what to do or why it matters
 * @param figures what it is said of: the figures, and the text beside them, the same in every language. As long as they are the same it is the
 *     same finding
 * @param fix what mends it at once, where that is safe
 * @param accepted who has accepted it and why; none where nobody has
 */
public record Finding(
        String rule,
        Severity severity,
        Place place,
        Optional<Passage> passage,
        String text,
        String figures,
        Optional<Fix> fix,
        Optional<Acceptance> accepted) {
    /** How bad a finding is, the worst first. */
    public enum Severity {
        /** A figure is missing or wrong; the form must not be handed in like this. */
        ERROR,
        /** Most likely wrong; somebody has to look at it. */
        WARNING,
        /** Worth a look. */
        HINT
    }

    /** An error: nobody can say that it is right, so the file keeps no figures of it. */
    public Finding(String rule, Severity severity, Place place, String text) {
        this(rule, severity, place, text, text);
    }

    /** One of a place as a whole, and that nothing mends at once. */
    public Finding(String rule, Severity severity, Place place, String text, String figures) {
        this(rule, severity, place, Optional.empty(), text, figures, Optional.empty(), Optional.empty());
    }

    /** Whether something must be mended. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether it is an error or a warning that nobody has accepted. */
    public boolean isOpen() {
        return severity != Severity.HINT && accepted.isEmpty();
    }

    /** Whether somebody may say that it is right: what cannot be read is not. */
    public boolean isAcceptable() {
        return !isError();
    }

    /** The same, accepted if one of those says so. */
    Finding under(Iterable<Acceptance> acceptances) {
        for (Acceptance acceptance : acceptances) {
            if (isAcceptable() && acceptance.isOf(rule, figures)) {
                return new Finding(rule, severity, place, passage, text, figures, fix, Optional.of(acceptance));
            }
        }
        return this;
    }
}
