package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.Guide.Chapter;
import dk.forslagsark.language.Language;
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

/** Reads the guide, which lies beside the program as Markdown: in Danish, and in a folder of their own those in other languages. */
final class GuideReader {
    private static final String FOLDER = "/dk/forslagsark/editor/guide/";
    /** Names the chapters in their order. */
    private static final String INDEX = "README.md";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final String folder;

    private GuideReader(Language language) {
        folder = language == Language.DANISH ? "" : language.key() + "/";
    }

    /** The guide in the language that is spoken. */
    static Guide read() {
        return new GuideReader(Language.spoken()).guide();
    }

    private Guide guide() {
        List<String> names = new ArrayList<>();
        parse(INDEX).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                names.add(link.getDestination());
            }
        });
        return new Guide(
                names.stream().map(name -> new Chapter(name, passages(name))).toList());
    }

    private List<GuidePassage> passages(String chapter) {
        return PassageReader.read(parse(chapter)).stream().map(this::beside).toList();
    }

    /** A picture is named as it is seen from its chapter. */
    private GuidePassage beside(GuidePassage passage) {
        return passage instanceof GuidePassage.Picture picture
                ? new GuidePassage.Picture(folder + picture.file(), picture.words())
                : passage;
    }

    private Node parse(String name) {
        URL file = resource(folder + name).orElseThrow(() -> new IllegalStateException(name));
        try (InputStream in = file.openStream()) {
            return parser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file lies that the guide knows by that name, such as a picture. */
    static Optional<URL> resource(String name) {
        return Optional.ofNullable(GuideReader.class.getResource(FOLDER + name));
    }
}
