package dk.forslagsark.clipboard;

import dk.forslagsark.language.Texts;
import java.util.Locale;

/** What units are called in the window. */
final class UnitLabel {
    private UnitLabel() {}

    static String of(Unit unit) {
        return Texts.of("clipboard.unit." + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
