package dk.forslagsark.file;

import dk.forslagsark.document.PriceRates;
import dk.forslagsark.proposal.Extras;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program remembers of its user.
 *
 * @param recent the files last opened, the newest first, at most {@value #MOST_RECENT}
 * @param window where the window was; empty before the first time
 * @param dark whether the theme is dark
 * @param outline whether the outline is shown
 * @param results whether the results are shown
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
            Optional.empty(),
            PriceRates.NONE,
            Optional.empty(),
            Extras.NONE);

    /** The place of the window on the screen, in pixels of JavaFX; where maximised, the place it goes back to. */
    public record Window(int x, int y, int width, int height, boolean maximised) {}

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /** The same with the file as the one last opened, its folder as the last one. */
    public Settings withOpened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> opened = Stream.concat(Stream.of(absolute), recent.stream()).toList();
        Optional<Path> folder = Optional.ofNullable(absolute.getParent());
        return new Settings(opened, window, dark, outline, results, folder, priceRates, templates, extras);
    }

    /** The same without that file among the recent ones, for instance because it is gone. */
    public Settings withoutRecent(Path file) {
        List<Path> left = recent.stream().filter(path -> !path.equals(file)).toList();
        return new Settings(left, window, dark, outline, results, lastFolder, priceRates, templates, extras);
    }

    public Settings withWindow(Window changed) {
        return new Settings(
                recent, Optional.of(changed), dark, outline, results, lastFolder, priceRates, templates, extras);
    }

    public Settings withDark(boolean changed) {
        return new Settings(recent, window, changed, outline, results, lastFolder, priceRates, templates, extras);
    }

    public Settings withOutline(boolean changed) {
        return new Settings(recent, window, dark, changed, results, lastFolder, priceRates, templates, extras);
    }

    public Settings withResults(boolean changed) {
        return new Settings(recent, window, dark, outline, changed, lastFolder, priceRates, templates, extras);
    }

    public Settings withLastFolder(Path changed) {
        return new Settings(
                recent, window, dark, outline, results, Optional.of(changed), priceRates, templates, extras);
    }

    public Settings withPriceRates(PriceRates changed) {
        return new Settings(recent, window, dark, outline, results, lastFolder, changed, templates, extras);
    }

    public Settings withTemplates(Path folder) {
        return new Settings(
                recent, window, dark, outline, results, lastFolder, priceRates, Optional.of(folder), extras);
    }
}
