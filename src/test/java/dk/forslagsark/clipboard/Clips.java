package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Clipboards for tests. */
final class Clips {
    static final Years YEARS = new Years(2019, 2024);

    private Clips() {}

    static Clip plain(String text) {
        return Clip.read(text, Optional.empty()).value().orElseThrow();
    }

    static Clip html(String html) {
        return Clip.read("", Optional.of(html)).value().orElseThrow();
    }

    static Pasted pasted(String text) {
        return PastedReader.read(plain(text), YEARS, Block.PERMANENT, Area.SHIPPED);
    }

    static List<List<String>> shown(Clip clip) {
        return clip.rows().stream()
                .map(row -> row.stream().map(ClipCell::shown).toList())
                .toList();
    }

    static List<List<String>> entered(Clip clip) {
        return clip.cells(clip.notation().notation()).stream()
                .map(Clips::entered)
                .toList();
    }

    static List<String> entered(PastedRow row) {
        return entered(row.figures());
    }

    static List<String> entered(List<PastedCell> cells) {
        return cells.stream().map(PastedCell::entered).toList();
    }

    static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/clipboard").resolve(name));
    }
}
