package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.Guide.Chapter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads the guide, which lies beside the program as Markdown. */
final class GuideReader {
    private static final String FOLDER = "/dk/forslagsark/editor/guide/";
    /** Names the chapters in their order. */
    private static final String INDEX = "README.md";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private GuideReader() {}

    static Guide read() {
        return new GuideReader().guide();
    }

    private Guide guide() {
        List<String> names = new ArrayList<>();
        parse(INDEX).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                names.add(link.getDestination());
            }
        });
        return new Guide(names.stream()
                .map(name -> new Chapter(name, PassageReader.read(parse(name))))
                .toList());
    }

    private Node parse(String name) {
        URL file = resource(name).orElseThrow(() -> new IllegalStateException(name));
        try (InputStream in = file.openStream()) {
            return parser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file of that name beside the chapters lies, such as a picture. */
    static Optional<URL> resource(String name) {
        return Optional.ofNullable(GuideReader.class.getResource(FOLDER + name));
    }
}
