package dk.forslagsark.word.drawing;

import dk.forslagsark.form.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws the shipped Word templates anew: {@code mvn -q test -Dtest=RedrawWordTemplatesTest -Dredraw=true}. Otherwise it does
 * nothing.
 */
@EnabledIfSystemProperty(named = "redraw", matches = "true")
class RedrawWordTemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/dk/forslagsark/word");

    @ParameterizedTest
    @EnumSource
    void draws(Form form) throws Exception {
        Files.createDirectories(TEMPLATES);
        Files.write(TEMPLATES.resolve(form.key() + ".docx"), WordDrawing.draw(form));
    }

    @Test
    void drawsTheCatalogue() throws Exception {
        Files.write(TEMPLATES.resolve("katalog.docx"), WordDrawing.drawCatalogue());
    }
}
