package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.prices.PriceRates.Rate;
import dk.forslagsark.proposal.Extras;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    private static final Settings ALL = Settings.DEFAULT
            .withOpened(Path.of("a.forslag"))
            .withOpened(Path.of("mappe", "b æ.forslag"))
            .withWindow(new Settings.Window(-8, 0, 1280, 800, true))
            .withView(view -> view.withLanguage(Language.ENGLISH)
                    .withDark(true)
                    .withOutline(false)
                    .withResults(false)
                    .withDetails(false)
                    .withToggledColumn("committee")
                    .withToggledColumn("comment"))
            .withLastFolder(Path.of("et sted").toAbsolutePath())
            .withPriceRates(PriceRates.NONE
                    .with(2020, new Rate(Optional.of(new BigDecimal("0.0213")), Optional.empty()))
                    .with(2021, new Rate(Optional.of(new BigDecimal("-0.005")), Optional.of(BigDecimal.ZERO))));

    private Path file() {
        return folder.resolve("indstillinger.json");
    }

    @Test
    void whatIsSavedIsLoadedByTheNextStart() {
        SettingsFile.at(folder).save(ALL);
        assertThat(SettingsFile.at(folder).load()).isEqualTo(ALL);
    }

    @Test
    void theFolderIsMadeWhenItIsMissing() {
        SettingsFile settings = SettingsFile.at(folder.resolve("ny").resolve("forslagsark"));
        settings.save(ALL);
        assertThat(settings.load()).isEqualTo(ALL);
        assertThat(settings.folder().resolve("indstillinger.json")).exists();
    }

    @Test
    void aNewUserHasDefaults() {
        assertThat(SettingsFile.at(folder).load()).isEqualTo(Settings.DEFAULT);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"dark\": \"yes\"}",
                "{\"language\": \"sv\"}",
                "{\"recent\": [7]}",
                "{\"recent\": [\"a\\u0000b\"]}",
                "{\"window\": {\"x\": 1e999999999, \"y\": 0, \"width\": 1, \"height\": 1}}",
                "{\"window\": {\"x\": 1}}",
                "{\"priceRates\": {\"2020\": 2}}",
                "{\"priceRates\": {\"20\": {\"service\": 0.02}}}",
                "{\"priceRates\": {\"2020\": {\"service\": 1e999999999}}}",
                "{\"priceRates\": {\"2020\": {\"service\": 1e-999999999}}}",
                "\u0000"
            })
    void brokenSettingsAreDefaultsAndAreLeftUntilTheNextSave(String content) throws Exception {
        Files.writeString(file(), content);
        assertThat(SettingsFile.at(folder).load()).isEqualTo(Settings.DEFAULT);
        assertThat(file()).hasContent(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"outline\": \"yes\"",
                "\"window\": {\"x\": 1}",
                "\"window\": 7",
                "\"columns\": [7, \"comment\"]",
                "\"lastFolder\": []",
                "\"priceRates\": {\"20\": {}, \"2021\": {\"service\": 0.02}, \"2022\": 2}",
                "\"recent\": [7, \"a\\u0000b\"]"
            })
    void aBadEntryCostsThatEntryAlone(String bad) throws Exception {
        Files.writeString(file(), "{\"dark\": true, " + bad + "}");
        Settings read = SettingsFile.at(folder).load();
        assertThat(read.view().dark()).isTrue();
        assertThat(read.view().columns()).isEqualTo(bad.contains("comment") ? Set.of("comment") : Set.of());
        assertThat(read.priceRates().byYear().keySet()).isEqualTo(bad.contains("2021") ? Set.of(2021) : Set.of());
        assertThat(read.window()).isEmpty();
        assertThat(read.recent()).isEmpty();
    }

    @Test
    void twoProgramsDoNotUndoEachOthersChanges() {
        SettingsFile one = SettingsFile.at(folder);
        SettingsFile other = SettingsFile.at(folder);
        one.change(settings -> settings.withOpened(Path.of("/f/1.forslag")));
        other.change(settings -> settings.withView(view -> view.withDark(true)));
        one.change(settings -> settings.withOpened(Path.of("/f/2.forslag")));
        assertThat(other.load().view().dark()).isTrue();
        assertThat(other.load().recent())
                .containsExactly(
                        Path.of("/f/2.forslag").toAbsolutePath(),
                        Path.of("/f/1.forslag").toAbsolutePath());
    }

    @Test
    void whereNothingCanBeChangedTheProgramGoesOn() throws Exception {
        Path notAFolder = Files.createFile(folder.resolve("fil"));
        SettingsFile.at(notAFolder).change(settings -> settings.withView(view -> view.withDark(true)));
        assertThat(notAFolder).isEmptyFile();
    }

    /** A comma too many costs nobody the rates that were typed. */
    @Test
    void whatCannotBeReadIsKeptBesideBeforeItIsWrittenOver() throws Exception {
        String broken = "{\"priceRates\": {\"2021\": {\"service\": 0.02}},}";
        Files.writeString(file(), broken);
        SettingsFile.at(folder).change(settings -> settings.withView(view -> view.withDark(true)));
        assertThat(folder.resolve("indstillinger.json.bak")).hasContent(broken);
        assertThat(SettingsFile.at(folder).load().view().dark()).isTrue();
        SettingsFile.at(folder).change(settings -> settings.withView(view -> view.withDark(false)));
        assertThat(folder.resolve("indstillinger.json.bak")).hasContent(broken);
    }

    @Test
    void whatCannotBeReadAndNotKeptIsLeftAlone() throws Exception {
        Files.writeString(file(), "{");
        Files.createFile(
                Files.createDirectory(folder.resolve("indstillinger.json.bak")).resolve("fil"));
        SettingsFile.at(folder).change(settings -> settings.withView(view -> view.withDark(true)));
        assertThat(file()).hasContent("{");
    }

    @Test
    void keysOfANewerProgramAreKept() throws Exception {
        Files.writeString(file(), "{\"dark\": true, \"farve\": \"da\"}");
        SettingsFile settings = SettingsFile.at(folder);
        settings.save(settings.load().withView(view -> view.withDark(false)));
        assertThat(settings.load().extras()).isEqualTo(new Extras(Map.of("farve", "da")));
        assertThat(settings.load().view().dark()).isFalse();
    }

    @Test
    void whereNothingCanBeSavedTheProgramGoesOn() throws Exception {
        Path notAFolder = Files.createFile(folder.resolve("fil"));
        SettingsFile settings = SettingsFile.at(notAFolder);
        settings.save(ALL);
        assertThat(settings.load()).isEqualTo(Settings.DEFAULT);
        assertThat(notAFolder).isEmptyFile();
    }

    @Test
    void theFileOpenedLastIsFirstAndThereOnceAmongTen() {
        Settings settings = Settings.DEFAULT;
        for (int i : IntStream.range(0, 12).toArray()) {
            settings = settings.withOpened(Path.of("/f", i + ".forslag"));
        }
        settings = settings.withOpened(Path.of("/f/5.forslag"));
        assertThat(settings.recent().stream()
                        .map(path -> path.getFileName().toString().replace(".forslag", "")))
                .containsExactly("5", "11", "10", "9", "8", "7", "6", "4", "3", "2");
        assertThat(settings.lastFolder().map(Path::getFileName)).isEqualTo(Optional.of(Path.of("f")));
    }

    @Test
    void aFileThatIsGoneCanBeForgotten() {
        Path gone = Path.of("/f/1.forslag").toAbsolutePath();
        Settings settings = Settings.DEFAULT.withOpened(gone).withOpened(Path.of("/f/2.forslag"));
        assertThat(settings.withoutRecent(gone).recent())
                .containsExactly(Path.of("/f/2.forslag").toAbsolutePath());
    }
}
