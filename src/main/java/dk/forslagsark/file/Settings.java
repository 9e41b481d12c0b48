package dk.forslagsark.file;

import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.proposal.Extras;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the program remembers of its user.
 *
 * @param recent the files last opened, the newest first, at most {@value #MOST_RECENT}
 * @param window where the window was; empty before the first time
 * @param dark whether the theme is dark
 * @param outline whether the outline is shown
 * @param results whether the results are shown
 * @param details whether the details of the row the cursor is in are shown
 * @param columns the columns of Table 1 behind the years that are shown, by key
 * @param lastFolder the folder last opened from or saved to
 * @param priceRates the rates by which prices and wages have risen
 * @param templates the folder of the user's own templates
 * @param extras what a newer program wrote
 */
public record Settings(
        List<Path> recent,
        Optional<Window> window,
        boolean dark,
        boolean outline,
        boolean results,
        boolean details,
        Set<String> columns,
        Optional<Path> lastFolder,
        PriceRates priceRates,
        Optional<Path> templates,
        Extras extras) {
    public static final int MOST_RECENT = 10;

    public static final Settings DEFAULT = new Settings(
            List.of(),
            Optional.empty(),
            false,
            true,
            true,
            true,
            Set.of(),
            Optional.empty(),
            PriceRates.NONE,
            Optional.empty(),
            Extras.NONE);

    /** The place of the window on the screen, in pixels of JavaFX; where maximised, the place it goes back to. */
    public record Window(int x, int y, int width, int height, boolean maximised) {}

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        columns = Set.copyOf(columns);
    }

    /** The same with the file as the one last opened, its folder as the last one. */
    public Settings withOpened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> opened = Stream.concat(Stream.of(absolute), recent.stream()).toList();
        Optional<Path> folder = Optional.ofNullable(absolute.getParent());
        return new Settings(
                opened, window, dark, outline, results, details, columns, folder, priceRates, templates, extras);
    }

    /** The same without that file among the recent ones, for instance because it is gone. */
    public Settings withoutRecent(Path file) {
        List<Path> left = recent.stream().filter(path -> !path.equals(file)).toList();
        return new Settings(
                left, window, dark, outline, results, details, columns, lastFolder, priceRates, templates, extras);
    }

    public Settings withWindow(Window changed) {
        return new Settings(
                recent,
                Optional.of(changed),
                dark,
                outline,
                results,
                details,
                columns,
                lastFolder,
                priceRates,
                templates,
                extras);
    }

    public Settings withDark(boolean changed) {
        return new Settings(
                recent, window, changed, outline, results, details, columns, lastFolder, priceRates, templates, extras);
    }

    public Settings withOutline(boolean changed) {
        return new Settings(
                recent, window, dark, changed, results, details, columns, lastFolder, priceRates, templates, extras);
    }

    public Settings withResults(boolean changed) {
        return new Settings(
                recent, window, dark, outline, changed, details, columns, lastFolder, priceRates, templates, extras);
    }

    public Settings withDetails(boolean changed) {
        return new Settings(
                recent, window, dark, outline, results, changed, columns, lastFolder, priceRates, templates, extras);
    }

    /** The same with the column shown if it was not, and the other way round. */
    public Settings withToggledColumn(String key) {
        Set<String> changed = new HashSet<>(columns);
        if (!changed.remove(key)) {
            changed.add(key);
        }
        return new Settings(
                recent, window, dark, outline, results, details, changed, lastFolder, priceRates, templates, extras);
    }

    public Settings withLastFolder(Path changed) {
        return new Settings(
                recent,
                window,
                dark,
                outline,
                results,
                details,
                columns,
                Optional.of(changed),
                priceRates,
                templates,
                extras);
    }

    public Settings withPriceRates(PriceRates changed) {
        return new Settings(
                recent, window, dark, outline, results, details, columns, lastFolder, changed, templates, extras);
    }

    public Settings withTemplates(Path folder) {
        return new Settings(
                recent,
                window,
                dark,
                outline,
                results,
                details,
                columns,
                lastFolder,
                priceRates,
                Optional.of(folder),
                extras);
    }
}
