package dk.forslagsark.editor.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The administrations of the municipality, as data: one a line in a file that ships. */
final class Administrations {
    private Administrations() {}

    static List<String> all() {
        try (InputStream in = Administrations.class.getResourceAsStream("administrations.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
