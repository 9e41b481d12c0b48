package dk.forslagsark.word;

import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.ListItem.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Element;

/** Which paragraphs of a document are items of lists, and with which number; and which styles make words stand out. */
public final class WordNumbering {
    /**
     * A list as a paragraph or a style names it.
     *
     * @param id of the list
     * @param level in it, from 0
     */
    private record Place(String id, int level) {}

    /**
     * A level of a list.
     *
     * @param format as Word calls it: bullet, decimal, none
     * @param start of its first item
     */
    private record Level(String format, int start) {}

    private final Map<Place, Level> levels = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<Place, Integer> counted = new HashMap<>();

    /** Those of the document. */
    public static WordNumbering of(WordFile file) throws IOException, InvalidFormatException {
        WordNumbering numbering = new WordNumbering();
        Optional<PackagePart> part = part(file);
        if (part.isPresent()) {
            numbering.lists(WordFile.read(part.get()).getDocumentElement());
        }
        Optional<PackagePart> styles = part(file, XWPFRelation.STYLES);
        if (styles.isPresent()) {
            Controls.children(WordFile.read(styles.get()).getDocumentElement(), "style")
                    .forEach(style -> numbering.styles.put(attribute(style, "styleId"), style));
        }
        return numbering;
    }

    /** The part in which a document says how its lists are numbered. */
    static Optional<PackagePart> part(WordFile file) throws InvalidFormatException {
        return part(file, XWPFRelation.NUMBERING);
    }

    private static Optional<PackagePart> part(WordFile file, XWPFRelation kind) throws InvalidFormatException {
        for (PackageRelationship relation : file.main().getRelationshipsByType(kind.getRelation())) {
            PackagePart found = file.file().getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private void lists(Element root) {
        Map<String, Element> shapes = new HashMap<>();
        Controls.children(root, "abstractNum").forEach(shape -> shapes.put(attribute(shape, "abstractNumId"), shape));
        for (Element list : Controls.children(root, "num")) {
            String id = attribute(list, "numId");
            Element shape = shapes.get(value(list, "abstractNumId"));
            if (shape != null) {
                Controls.children(shape, "lvl").forEach(level -> level(id, level, value(level, "start")));
            }
            Controls.children(list, "lvlOverride").forEach(other -> override(id, other));
        }
    }

    private void override(String id, Element other) {
        Controls.child(other, "lvl").ifPresent(level -> level(id, level, value(level, "start")));
        Place place = new Place(id, number(attribute(other, "ilvl"), 0));
        String start = value(other, "startOverride");
        levels.computeIfPresent(place, (same, level) -> new Level(level.format, number(start, level.start)));
    }

    private void level(String id, Element level, String start) {
        levels.put(
                new Place(id, number(attribute(level, "ilvl"), 0)),
                new Level(value(level, "numFmt"), number(start, 1)));
    }

    /** The item that the paragraph is, if it is one. Paragraphs are asked for in their order. */
    public Optional<ListItem> item(Element paragraph) {
        Optional<Element> look = Controls.child(paragraph, "pPr");
        Optional<Element> list = look.flatMap(any -> Controls.child(any, "numPr"))
                .or(() -> look.flatMap(any -> ofStyle(value(any, "pStyle"), "pPr"))
                        .flatMap(any -> Controls.child(any, "numPr")));
        return list.map(any -> new Place(value(any, "numId"), number(value(any, "ilvl"), 0)))
                .flatMap(this::item);
    }

    /** Letters and Roman figures are counted as numbers. */
    private Optional<ListItem> item(Place place) {
        Level level = levels.get(place);
        if (level == null || level.format.equals("none")) {
            return Optional.empty();
        }
        int number = counted.getOrDefault(place, level.start - 1) + 1;
        counted.put(place, number);
        counted.keySet().removeIf(other -> other.id.equals(place.id) && other.level > place.level);
        Kind kind = level.format.equals("bullet") ? Kind.BULLET : Kind.NUMBER;
        return Optional.of(new ListItem(kind, place.level, number));
    }

    /** Whether a run is turned bold or italic, by itself or by its style. */
    public boolean isOn(Element run, String name) {
        Optional<Element> look = Controls.child(run, "rPr");
        Optional<Element> own = look.flatMap(any -> Controls.child(any, name));
        Optional<Element> ofStyle =
                look.flatMap(any -> ofStyle(value(any, "rStyle"), "rPr")).flatMap(any -> Controls.child(any, name));
        return own.or(() -> ofStyle)
                .filter(any -> !List.of("0", "false", "off").contains(attribute(any, "val")))
                .isPresent();
    }

    private Optional<Element> ofStyle(String id, String part) {
        return Optional.ofNullable(styles.get(id)).flatMap(style -> Controls.child(style, part));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String value(Element parent, String name) {
        return Controls.child(parent, name)
                .map(child -> attribute(child, "val"))
                .orElse("");
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(Controls.WORD, name);
    }
}
