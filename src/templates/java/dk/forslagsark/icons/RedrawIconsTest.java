package dk.forslagsark.icons;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.apache.batik.transcoder.TranscoderException;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Draws the icons anew from their SVG: {@code mvn -q test -Dtest=RedrawIconsTest -Dredraw=true}. Otherwise it does nothing.
 */
@EnabledIfSystemProperty(named = "redraw", matches = "true")
class RedrawIconsTest {
    @ParameterizedTest
    @FieldSource("dk.forslagsark.icons.Icon#ALL")
    void draws(Icon icon) throws IOException, TranscoderException {
        for (int side : Icon.SIDES) {
            Files.write(icon.png(side), icon.drawn(side));
        }
        Files.write(icon.file(".ico"), IconFiles.ico(icon.pictures(IntStream.of(16, 32, 48, 64, 128, 256))));
        Files.write(icon.file(".icns"), IconFiles.icns(icon.pictures(IntStream.of(16, 32, 128, 256, 512))));
    }
}
