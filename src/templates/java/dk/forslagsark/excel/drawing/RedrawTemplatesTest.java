package dk.forslagsark.excel.drawing;

import dk.forslagsark.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws the shipped templates anew: {@code mvn -q test -Dtest=RedrawTemplatesTest -Dredraw=true}. Otherwise it does
 * nothing.
 */
@EnabledIfSystemProperty(named = "redraw", matches = "true")
class RedrawTemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/dk/forslagsark/excel/template");

    @ParameterizedTest
    @EnumSource
    void draws(Form form) throws IOException {
        Files.createDirectories(TEMPLATES);
        Files.write(TEMPLATES.resolve(form.key() + ".xlsx"), FormDrawing.draw(form));
    }

    @Test
    void drawsTheCatalogue() throws IOException {
        Files.write(TEMPLATES.resolve("katalog.xlsx"), CatalogueDrawing.draw());
    }
}
