package dk.forslagsark.file;

import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.proposal.Extras;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the program remembers of its user.
 *
 * @param recent the files last opened, the newest first, at most {@value #MOST_RECENT}
 * @param window where the window was; empty before the first time
 * @param view what the window shows
 * @param lastFolder the folder last opened from or saved to
 * @param priceRates the rates by which prices and wages have risen
 * @param templates the folder of the user's own templates
 * @param extras what a newer program wrote
 */
public record Settings(
        List<Path> recent,
        Optional<Window> window,
        ViewSettings view,
        Optional<Path> lastFolder,
        PriceRates priceRates,
        Optional<Path> templates,
        Extras extras) {
    public static final int MOST_RECENT = 10;

    public static final Settings DEFAULT = new Settings(
            List.of(),
            Optional.empty(),
            ViewSettings.DEFAULT,
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
        return new Settings(opened, window, view, folder, priceRates, templates, extras);
    }

    /** The same without that file among the recent ones, for instance because it is gone. */
    public Settings withoutRecent(Path file) {
        List<Path> left = recent.stream().filter(path -> !path.equals(file)).toList();
        return new Settings(left, window, view, lastFolder, priceRates, templates, extras);
    }

    public Settings withWindow(Window changed) {
        return new Settings(recent, Optional.of(changed), view, lastFolder, priceRates, templates, extras);
    }

    /** The same with the change made to what the window shows. */
    public Settings withView(UnaryOperator<ViewSettings> change) {
        return new Settings(recent, window, change.apply(view), lastFolder, priceRates, templates, extras);
    }

    public Settings withLastFolder(Path changed) {
        return new Settings(recent, window, view, Optional.of(changed), priceRates, templates, extras);
    }

    public Settings withPriceRates(PriceRates changed) {
        return new Settings(recent, window, view, lastFolder, changed, templates, extras);
    }

    public Settings withTemplates(Path folder) {
        return new Settings(recent, window, view, lastFolder, priceRates, Optional.of(folder), extras);
    }
}
