package dk.forslagsark.file;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.proposal.Extras;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings as JSON. */
final class SettingsPart {
    private static final BigDecimal LARGEST_SCREEN = BigDecimal.valueOf(100_000);

    private SettingsPart() {}

    /** What can be used of the settings; what cannot is as for a new user. */
    static Settings read(JsonObject object) {
        Usable settings = new Usable(object);
        List<Path> recent = settings.list("recent", SettingsPart::path);
        Optional<Settings.Window> window = settings.find("window", SettingsPart::window);
        ViewSettings view = view(settings);
        Optional<Path> lastFolder = settings.find("lastFolder", SettingsPart::path);
        PriceRates rates = PriceRatesPart.read(settings);
        Optional<Path> templates = settings.find("templates", SettingsPart::path);
        return new Settings(recent, window, view, lastFolder, rates, templates, object.rest());
    }

    private static ViewSettings view(Usable settings) {
        ViewSettings usual = ViewSettings.DEFAULT;
        return new ViewSettings(
                settings.find("language", JsonValue::asText)
                        .flatMap(Language::of)
                        .orElse(usual.language()),
                settings.find("dark", JsonValue::asFlag).orElse(usual.dark()),
                settings.find("outline", JsonValue::asFlag).orElse(usual.outline()),
                settings.find("results", JsonValue::asFlag).orElse(usual.results()),
                settings.find("details", JsonValue::asFlag).orElse(usual.details()),
                Set.copyOf(settings.list("columns", JsonValue::asText)),
                desk(settings));
    }

    private static DeskSettings desk(Usable settings) {
        return new DeskSettings(
                settings.find("deskColumns", JsonValue::asList)
                        .map(any -> Set.copyOf(settings.list("deskColumns", JsonValue::asText))),
                settings.find("deskGrouped", JsonValue::asFlag).orElse(DeskSettings.DEFAULT.grouped()));
    }

    static Map<String, Object> write(Settings settings) {
        JsonFields fields = new JsonFields()
                .list("recent", settings.recent(), Path::toString)
                .putIfAny("window", settings.window().map(SettingsPart::write))
                .put("language", settings.view().language().key())
                .put("dark", settings.view().dark())
                .put("outline", settings.view().outline())
                .put("results", settings.view().results())
                .put("details", settings.view().details())
                .list("columns", settings.view().columns().stream().sorted().toList(), column -> column)
                .putIfAny("deskColumns", settings.view().desk().columns().map(keys -> keys.stream()
                        .sorted()
                        .toList()))
                .put("deskGrouped", settings.view().desk().grouped())
                .putIfAny("lastFolder", settings.lastFolder().map(Path::toString));
        PriceRatesPart.write(settings.priceRates(), fields);
        fields.putIfAny("templates", settings.templates().map(Path::toString));
        return fields.and(settings.extras());
    }

    private static Settings.Window window(JsonValue value) throws FileProblem {
        JsonObject window = value.asObject();
        return new Settings.Window(
                window.require("x", SettingsPart::pixels),
                window.require("y", SettingsPart::pixels),
                window.require("width", SettingsPart::pixels),
                window.require("height", SettingsPart::pixels),
                window.find("maximised", JsonValue::asFlag).orElse(false));
    }

    private static Map<String, Object> write(Settings.Window window) {
        return new JsonFields()
                .put("x", window.x())
                .put("y", window.y())
                .put("width", window.width())
                .put("height", window.height())
                .put("maximised", window.maximised())
                .and(Extras.NONE);
    }

    private static int pixels(JsonValue value) throws FileProblem {
        BigDecimal number = value.asNumber();
        if (number.abs().compareTo(LARGEST_SCREEN) > 0) {
            throw value.wrong(Texts.of("file.wrong.pixels"));
        }
        return number.intValue();
    }

    private static Path path(JsonValue value) throws FileProblem {
        try {
            return Path.of(value.asText());
        } catch (InvalidPathException e) {
            throw value.wrong(Texts.of("file.wrong.path"));
        }
    }
}
