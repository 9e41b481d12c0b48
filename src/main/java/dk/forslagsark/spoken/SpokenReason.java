package dk.forslagsark.spoken;

import dk.forslagsark.economy.Computed.Reason;
import dk.forslagsark.language.Texts;
import java.util.Locale;

/** Why a computed figure is not there, and what to do about it. */
public final class SpokenReason {
    private SpokenReason() {}

    /** One sentence or two, to stand beside an empty cell. */
    public static String write(Reason reason) {
        return Texts.of("reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
