package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    /** What JavaFX reads where it finds it, instead of what is written. Of lines it loses that they are {@code dashed}: segments it keeps. */
    @Test
    void whatIsReadAtAStartSaysWhatIsWritten() throws IOException {
        URL read = EditorWindow.class.getResource("editor.bss");
        assertThat(declared(Stylesheet.loadBinary(read)))
                .hasSizeGreaterThan(800)
                .isEqualTo(declared(new CssParser().parse(written())));
    }

    private static URL written() throws IOException {
        return Path.of("src/main/resources/dk/forslagsark/editor/editor.css")
                .toUri()
                .toURL();
    }

    private static List<String> declared(Stylesheet sheet) {
        return sheet.getRules().stream().flatMap(StyleSheetTest::declared).toList();
    }

    private static Stream<String> declared(Rule rule) {
        return rule.getDeclarations().stream().map(each -> rule.getSelectors() + words(each));
    }

    private static String words(Declaration declaration) {
        return declaration.getProperty() + ": " + words(declaration.getParsedValue());
    }

    /** What it comes to, where it asks for no colour by name. */
    private static String words(ParsedValue<?, ?> value) {
        return value.isContainsLookups()
                ? value.toString()
                : Arrays.deepToString(new Object[] {value.convert(Font.getDefault())});
    }
}
