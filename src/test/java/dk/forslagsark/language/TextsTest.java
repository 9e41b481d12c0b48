package dk.forslagsark.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of the window stands in both languages, once, and is used. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/dk/forslagsark");
    private static final Path BUNDLES = Path.of("src/main/resources/dk/forslagsark/language");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    /** A word with a Danish letter, two words, or a word as a sentence begins with. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?s).*[æøåÆØÅ].*|.*\\p{L} \\p{L}.*|[\\p{Lu}][\\p{Ll}]{2,}[ :.…]?.*");

    /** What is written for JavaFX, the system or another program, not for a reader; and a letter alone. */
    private static final Pattern NOT_SPOKEN = Pattern.compile("(?s)-fx-.*|<.*|.|.*\\.(png|css|fxml)");

    /** A key as it stands on the keyboard, alone or with others. */
    private static final String KEY =
            "(Ctrl\\+|Alt\\+|Shift\\+)*([A-Z0-9]|F\\d+|Enter|Tab|Esc|Insert|Delete|Backspace|Home|End"
                    + "|Page (Up|Down)|(Open|Close) Bracket|Up|Down|Left|Right"
                    + "|Back Quote|Dead Grave|Plus|Add|Equals|Minus|Subtract)?";

    private static final Pattern KEYS = Pattern.compile(KEY + "( / " + KEY + ")*");

    /** The words of the printed form and of what is read, and those of the terminal: all Danish, whatever the window speaks. */
    private static final List<String> NOT_OF_THE_WINDOW = List.of(
            "danish/",
            "language/",
            "spoken/",
            "cli/",
            "Desktop.java",
            "Forslagsark.java",
            "LogFile.java",
            // the order of committees, keys of the file, and names that a municipality may choose among
            "economy/CommitteeOrder.java",
            "proposal/",
            // headings of the published forms, and what is printed
            "form/",
            "paper/",
            // names in templates, and headings on paper
            "tables/Column.java",
            "tables/ListTables.java",
            "tables/ResultColumn.java",
            "Start.java",
            // names of folders, words looked for in what a system says, and what stands in a lock
            "file/SystemFolder.java",
            "file/SystemWords.java",
            "file/sharing/LockLines.java",
            // what is written into the workbook, and names of the contract of templates, of formats and of Excel's own
            "excel/AssumptionPlaces.java",
            "excel/AssumptionSheet.java",
            "excel/AssumptionStyles.java",
            "excel/DefinedNames.java",
            "excel/FreeSheetName.java",
            "excel/TemplateFilling.java",
            "excel/UnprintedFigures.java",
            "excel/sheet/CellComments.java",
            "excel/sheet/HiddenText.java",
            "excel/sheet/NumberColumns.java",
            "excel/template/AreaPlace.java",
            "excel/template/CatalogueNames.java",
            "excel/template/FieldName.java",
            "excel/template/NameExplanation.java",
            "excel/template/ReportMark.java",
            "excel/template/SectionNames.java",
            "excel/template/TableTextNames.java",
            "excel/template/TemplateNames.java",
            "excel/template/TemplateStarter.java",
            "excel/template/TemplateTable.java",
            "excel/template/TemplateTables.java",
            // what is written into the document, names of its looks, and words looked for in one
            "word/CatalogueTags.java",
            "word/WordPage.java",
            "word/WordSign.java",
            "word/reading/SideTexts.java",
            "word/reading/TableOneWords.java",
            "word/reading/TypedTotals.java",
            "word/reading/Unfolded.java",
            "word/reading/UnplacedText.java",
            "word/reading/WordBlock.java",
            "word/reading/WordParts.java",
            // names of fonts
            "pdf/PdfFonts.java",
            // Kept in files, of what has been accepted.
            "check/KeptWords.java",
            // Names of fonts.
            "editor/dialog/Appearance.java",
            // Read by whoever helps, who speaks Danish.
            "editor/command/SupportPack.java",
            // Looked for in labels and texts, which are Danish.
            "check/AreaWords.java",
            "check/LabelSign.java",
            "check/NameKey.java",
            "check/NumberWords.java",
            "check/SpokenWords.java",
            "check/StatedAmounts.java",
            "check/Surroundings.java",
            "check/TotalLabel.java",
            // Looked for in what is pasted.
            "clipboard/CellKind.java",
            "clipboard/ColumnSense.java",
            "clipboard/CountedYears.java",
            "clipboard/FollowingYear.java",
            "clipboard/GridTable.java",
            "clipboard/HeaderRow.java",
            "clipboard/LineTokens.java",
            "clipboard/LineWord.java",
            "clipboard/OtherUnits.java",
            "clipboard/PageLines.java",
            "clipboard/PeriodHeading.java",
            "clipboard/SignConvention.java",
            "clipboard/TableWord.java",
            "clipboard/TotalWords.java",
            "clipboard/Unit.java",
            "clipboard/YearHeading.java",
            // Stands in the cells of a proposal, and is looked for there.
            "clipboard/DoubtWords.java",
            // What another program calls it.
            "clipboard/RedFigures.java",
            "clipboard/HtmlTable.java",
            // The letters of Danish.
            "spelling/DanishSpelling.java",
            // The language of expressions, which the file keeps.
            "formula/Called.java",
            "formula/CellSources.java",
            "formula/Ids.java",
            "formula/SmallTable.java",
            "formula/TableTotal.java",
            "formula/WithoutLabel.java",
            "formula/YearChoice.java");

    private static SourceTexts sources;

    @BeforeAll
    static void read() throws IOException {
        sources = SourceTexts.of(SOURCES);
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @Test
    void bothLanguagesHaveTheSameKeysInTheirOrder() throws IOException {
        assertThat(keys(Language.DANISH)).isSorted().doesNotHaveDuplicates();
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.DANISH));
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> known = new TreeSet<>(keys(Language.DANISH));
        assertThat(sources.unknown()).isEmpty();
        assertThat(sources.keys())
                .allMatch(asked -> asked.endsWith(".")
                        ? known.stream().anyMatch(key -> key.startsWith(asked))
                        : known.contains(asked));
    }

    @Test
    void everyKeyIsAskedFor() throws IOException {
        SortedSet<String> asked = new TreeSet<>(sources.keys());
        assertThat(keys(Language.DANISH))
                .allMatch(key -> asked.contains(key)
                        || asked.stream().anyMatch(beginning -> beginning.endsWith(".") && key.startsWith(beginning)));
    }

    @Test
    void noTextOfTheWindowStandsInTheSources() {
        assertThat(sources.literals().stream()
                        .filter(literal -> NOT_OF_THE_WINDOW.stream().noneMatch(literal.file()::startsWith))
                        .filter(literal -> SPOKEN.matcher(literal.text()).matches())
                        .filter(literal -> !NOT_SPOKEN.matcher(literal.text()).matches())
                        .filter(literal -> !KEYS.matcher(literal.text()).matches()))
                .isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys(Language.DANISH))
                .allSatisfy(key ->
                        assertThat(values(Language.ENGLISH, key)).as(key).isEqualTo(values(Language.DANISH, key)));
    }

    /** Danish has a space before what is left out, English has none. */
    @Test
    void anEllipsisFollowsItsWordInEnglish() throws IOException {
        assertThat(texts(Language.ENGLISH)).noneMatch(text -> text.contains(" …"));
    }

    @Test
    void aPercentSignFollowsItsFigureInEnglish() throws IOException {
        assertThat(texts(Language.ENGLISH)).noneMatch(text -> text.matches(".*[\\d}] %.*"));
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTextIsAnError(Language language) {
        language.speak();
        assertThatThrownBy(() -> Texts.of("no.such.text")).isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> values(Language language, String key) {
        language.speak();
        return VALUE.matcher(Texts.of(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> keys(Language language) throws IOException {
        return lines(language).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static List<String> texts(Language language) throws IOException {
        return lines(language)
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();
    }

    private static Stream<String> lines(Language language) throws IOException {
        return Files.readAllLines(BUNDLES.resolve("messages_" + language.key() + ".properties")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank());
    }
}
