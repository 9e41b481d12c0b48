package dk.forslagsark.word;

import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.ListItem.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a document that is filled: real ones, which Word counts on. Those of the template stay. */
public final class WordLists {
    private static final int INDENT = 360;

    /** What comes before the list in the properties of a paragraph. */
    private static final List<String> BEFORE_LIST =
            List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

    /**
     * A list that is counted by itself.
     *
     * @param item its first item
     * @param number of that
     */
    private record Numbered(ListItem item, int number) {}

    private final Optional<WordFile> file;
    private final List<Numbered> lists = new ArrayList<>();
    private final int[] open = new int[ListItem.DEEPEST + 1];
    private final int[] last = new int[ListItem.DEEPEST + 1];
    private final int taken;

    private WordLists(Optional<WordFile> file, int taken) {
        this.file = file;
        this.taken = taken;
        Arrays.fill(open, -1);
    }

    /** None yet, beside those of the document. */
    public static WordLists in(WordFile file) throws IOException, InvalidFormatException {
        int taken = 0;
        Optional<PackagePart> part = WordNumbering.part(file);
        if (part.isPresent()) {
            Element root = WordFile.read(part.get()).getDocumentElement();
            taken = Math.max(highest(root, "abstractNum", "abstractNumId"), highest(root, "num", "numId"));
        }
        return new WordLists(Optional.of(file), taken + 1);
    }

    /** For texts in which there are no lists. */
    static WordLists none() {
        return new WordLists(Optional.empty(), 0);
    }

    private static int highest(Element root, String name, String attribute) {
        return Controls.children(root, name).stream()
                .map(each -> each.getAttributeNS(Controls.WORD, attribute))
                .filter(id -> id.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** A new text begins: no list of the one before goes on in it. */
    void begin() {
        Arrays.fill(open, -1);
    }

    /** Makes the paragraph that item, if it is one. Paragraphs come in their order. */
    void mark(Element paragraph, Optional<ListItem> item, String label) {
        Arrays.fill(open, item.map(any -> any.level() + 1).orElse(0), open.length, -1);
        item.ifPresent(any -> mark(paragraph, any, label));
    }

    private void mark(Element paragraph, ListItem item, String label) {
        int level = item.level();
        int number = item.kind() == Kind.NUMBER ? Integer.parseInt(label.replace(".", "")) : 1;
        boolean goesOn = open[level] >= 0
                && lists.get(open[level]).item().kind() == item.kind()
                && (item.kind() == Kind.BULLET || number == last[level] + 1);
        if (!goesOn) {
            open[level] = lists.size();
            lists.add(new Numbered(item, number));
        }
        last[level] = number;
        put(paragraph, level, id(open[level]));
    }

    private int id(int list) {
        return taken + list;
    }

    private static void put(Element paragraph, int level, int id) {
        Element look = Controls.child(paragraph, "pPr").orElseGet(() -> {
            Element made = Controls.create(paragraph, "pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        List.of("numPr", "ind").forEach(name -> Controls.child(look, name).ifPresent(Controls::remove));
        Element list = Controls.create(look, "numPr");
        value(list, "ilvl", Integer.toString(level));
        value(list, "numId", Integer.toString(id));
        look.insertBefore(
                list,
                Controls.children(look).stream()
                        .filter(child -> !BEFORE_LIST.contains(child.getLocalName()))
                        .findFirst()
                        .orElse(null));
    }

    /** Writes the lists that have been used into the document. */
    void write() throws IOException, InvalidFormatException {
        if (lists.isEmpty() || file.isEmpty()) {
            return;
        }
        Optional<PackagePart> before = WordNumbering.part(file.get());
        Document document = before.isPresent() ? WordFile.read(before.get()) : blank();
        Element root = document.getDocumentElement();
        Element firstNumber = Controls.child(root, "num").orElse(null);
        for (int i = 0; i < lists.size(); i++) {
            root.insertBefore(shape(root, id(i), lists.get(i)), firstNumber);
        }
        for (int i = 0; i < lists.size(); i++) {
            Element number = Controls.create(root, "num");
            set(number, "numId", Integer.toString(id(i)));
            value(number, "abstractNumId", Integer.toString(id(i)));
            root.appendChild(number);
        }
        WordFile.write(before.isPresent() ? before.get() : made(file.get()), document);
    }

    private static Document blank() {
        Document document = XMLHelper.newDocumentBuilder().newDocument();
        document.appendChild(document.createElementNS(Controls.WORD, "w:numbering"));
        return document;
    }

    private static PackagePart made(WordFile file) throws InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/numbering.xml");
        file.main().addRelationship(name, TargetMode.INTERNAL, XWPFRelation.NUMBERING.getRelation());
        return file.file().createPart(name, XWPFRelation.NUMBERING.getContentType());
    }

    private static Element shape(Element root, int id, Numbered list) {
        Element shape = Controls.create(root, "abstractNum");
        set(shape, "abstractNumId", Integer.toString(id));
        value(shape, "multiLevelType", "hybridMultilevel");
        for (int level = 0; level <= ListItem.DEEPEST; level++) {
            shape.appendChild(level(shape, level, list));
        }
        return shape;
    }

    private static Element level(Element shape, int level, Numbered list) {
        boolean isNumber = list.item().kind() == Kind.NUMBER;
        boolean isOwn = list.item().level() == level;
        Element made = Controls.create(shape, "lvl");
        set(made, "ilvl", Integer.toString(level));
        value(made, "start", Integer.toString(isOwn ? list.number() : 1));
        value(made, "numFmt", isNumber ? "decimal" : "bullet");
        value(made, "lvlText", isNumber ? "%" + (level + 1) + "." : ListItem.bullet(level));
        value(made, "lvlJc", "left");
        Element look = Controls.create(made, "pPr");
        Element indent = Controls.create(look, "ind");
        set(indent, "left", Integer.toString(INDENT * (level + 1)));
        set(indent, "hanging", Integer.toString(INDENT));
        look.appendChild(indent);
        made.appendChild(look);
        return made;
    }

    private static void value(Element parent, String name, String value) {
        Element child = Controls.create(parent, name);
        set(child, "val", value);
        parent.appendChild(child);
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(Controls.WORD, "w:" + name, value);
    }
}
