package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.GuidePiece.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The passages of a chapter that has been parsed. What the guide does not use is refused, so that nothing is left out unseen. */
final class PassageReader {
    private PassageReader() {}

    static List<GuidePassage> read(Node document) {
        return children(document).flatMap(PassageReader::passages).toList();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }

    private static Stream<GuidePassage> passages(Node node) {
        if (node instanceof Heading heading) {
            return Stream.of(new GuidePassage.Heading(heading.getLevel(), pieces(heading)));
        } else if (node instanceof Paragraph paragraph) {
            return Stream.of(picture(paragraph).orElseGet(() -> new GuidePassage.Paragraph(pieces(paragraph))));
        } else if (node instanceof ListBlock list) {
            return points(list);
        } else if (node instanceof TableBlock table) {
            return Stream.of(table(table));
        }
        throw new IllegalStateException("not known in the guide: " + node);
    }

    private static Optional<GuidePassage> picture(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image
                ? Optional.of(new GuidePassage.Picture(image.getDestination(), GuidePiece.text(pieces(image))))
                : Optional.empty();
    }

    private static Stream<GuidePassage> points(ListBlock list) {
        List<GuidePassage> points = new ArrayList<>();
        children(list).forEach(item -> {
            String mark = list instanceof OrderedList ? points.size() + 1 + "." : "•";
            points.add(new GuidePassage.Point(mark, pieces(item.getFirstChild())));
        });
        return points.stream();
    }

    private static GuidePassage table(TableBlock table) {
        List<TableRow> rows = children(table)
                .flatMap(PassageReader::children)
                .map(TableRow.class::cast)
                .toList();
        List<Boolean> right = children(rows.get(0))
                .map(cell -> ((TableCell) cell).getAlignment() == TableCell.Alignment.RIGHT)
                .toList();
        return new GuidePassage.Table(
                rows.stream()
                        .map(row -> children(row).map(PassageReader::pieces).toList())
                        .toList(),
                right);
    }

    private static List<GuidePiece> pieces(Node parent) {
        return children(parent).map(PassageReader::piece).toList();
    }

    private static GuidePiece piece(Node node) {
        if (node instanceof Text text) {
            return GuidePiece.plain(text.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            return GuidePiece.plain(" ");
        } else if (node instanceof Code code) {
            return new GuidePiece(code.getLiteral(), Look.TYPED, "");
        } else if (node instanceof Emphasis) {
            return new GuidePiece(GuidePiece.text(pieces(node)), Look.NAME, "");
        } else if (node instanceof StrongEmphasis) {
            return new GuidePiece(GuidePiece.text(pieces(node)), Look.STRONG, "");
        } else if (node instanceof Link link) {
            return new GuidePiece(GuidePiece.text(pieces(node)), Look.LINK, link.getDestination());
        }
        throw new IllegalStateException("not known in the guide: " + node);
    }
}
