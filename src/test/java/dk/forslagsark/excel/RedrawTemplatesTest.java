package dk.forslagsark.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Draws the shipped templates anew: {@code mvn -q test -Dtest=RedrawTemplatesTest -Dredraw=true}. Otherwise it does
 * nothing.
 */
@EnabledIfSystemProperty(named = "redraw", matches = "true")
class RedrawTemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/dk/forslagsark/excel");

    @Test
    void drawsInvesteringsforslag2020() throws IOException {
        Files.createDirectories(TEMPLATES);
        Files.write(TEMPLATES.resolve("investeringsforslag-2020.xlsx"), InvestmentProposal2020Drawing.draw());
    }
}
