package dk.forslagsark.file;

import dk.forslagsark.language.Language;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the window shows of a proposal, in which colours, and in which language.
 *
 * @param language what the window speaks
 * @param dark whether the theme is dark
 * @param outline whether the outline is shown
 * @param results whether the results are shown
 * @param details whether the details of the row the cursor is in are shown
 * @param columns the columns of Table 1 behind the years that are shown, by key
 * @param desk how many proposals at once are shown
 */
public record ViewSettings(
        Language language,
        boolean dark,
        boolean outline,
        boolean results,
        boolean details,
        Set<String> columns,
        DeskSettings desk) {
    public static final ViewSettings DEFAULT =
            new ViewSettings(Language.DANISH, false, true, true, true, Set.of(), DeskSettings.DEFAULT);

    public ViewSettings {
        columns = Set.copyOf(columns);
    }

    public ViewSettings withLanguage(Language changed) {
        return new ViewSettings(changed, dark, outline, results, details, columns, desk);
    }

    public ViewSettings withDark(boolean changed) {
        return new ViewSettings(language, changed, outline, results, details, columns, desk);
    }

    public ViewSettings withOutline(boolean changed) {
        return new ViewSettings(language, dark, changed, results, details, columns, desk);
    }

    public ViewSettings withResults(boolean changed) {
        return new ViewSettings(language, dark, outline, changed, details, columns, desk);
    }

    public ViewSettings withDetails(boolean changed) {
        return new ViewSettings(language, dark, outline, results, changed, columns, desk);
    }

    /** The same with the column shown if it was not, and the other way round. */
    public ViewSettings withToggledColumn(String key) {
        Set<String> changed = new HashSet<>(columns);
        if (!changed.remove(key)) {
            changed.add(key);
        }
        return new ViewSettings(language, dark, outline, results, details, changed, desk);
    }

    /** The same with the change made to how many proposals at once are shown. */
    public ViewSettings withDesk(UnaryOperator<DeskSettings> change) {
        return new ViewSettings(language, dark, outline, results, details, columns, change.apply(desk));
    }
}
