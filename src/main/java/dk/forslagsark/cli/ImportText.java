package dk.forslagsark.cli;

import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.Stated;

/** What a workbook says otherwise, in words. */
final class ImportText {
    private ImportText() {}

    /** {@code 'Forslag'!D17 (Varige ændringer, Husleje, 2021): -500, før -400}. */
    static String line(ImportDifference difference) {
        return Terminal.plain(difference.cell() + " (" + difference.where() + "): " + what(difference));
    }

    private static String what(ImportDifference difference) {
        return switch (difference.kind()) {
            case INPUT -> shown(difference.stated()) + ", før " + shown(difference.before());
            case ADDED -> "ny række: " + shown(difference.stated());
            case REMOVED -> "rækken er væk: " + shown(difference.before());
            case RESULT ->
                "der står " + shown(difference.stated()) + ", men det giver " + shown(difference.computed())
                        + ". Det er ikke læst";
        };
    }

    private static String shown(Stated value) {
        return value.text().isEmpty() ? "ingenting" : value.text();
    }
}
