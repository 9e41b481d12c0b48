package dk.forslagsark.word.reading;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The texts and tables of a document typed by hand, under the headings of the forms. */
final class TypedText {
    /** A sentence may begin as one: “Tabel 2 viser …”. */
    private static final Pattern CAPTION = Pattern.compile("(?s)[Tt]abel\\s*[0-9]+\\s*(?:[.:–-].*|\\p{Lu}.*)?");

    private static final Map<String, Optional<Section>> HEADINGS = headings();

    private final Map<Section, List<Paragraph>> sections = new EnumMap<>(Section.class);
    private final List<String> unplaced = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<TypedTable> tables = new ArrayList<>();
    private Optional<Section> current = Optional.empty();
    private final WordParagraphs paragraphs;
    private final TypedFront front = new TypedFront();
    private boolean isPlaced;
    private String heading = "";
    private String above = "";

    /** A caption as long as nothing has come below it. */
    private Optional<RichText> caption = Optional.empty();

    private TypedText(WordParagraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    static TypedText of(Element root, WordParagraphs paragraphs) {
        TypedText text = new TypedText(paragraphs);
        Unfolded.tables(root);
        WordBlock.of(root).forEach(text::block);
        text.endCaption();
        return text;
    }

    /** The headings of all forms, and the section that stands under each, if one does. */
    private static Map<String, Optional<Section>> headings() {
        Map<String, Optional<Section>> headings = new HashMap<>();
        for (Form form : Form.values()) {
            form.parts()
                    .forEach(part -> headings.put(
                            WordBlock.heading(part.heading()),
                            part.contents().stream()
                                    .filter(Text.class::isInstance)
                                    .map(text -> ((Text) text).section())
                                    .findFirst()));
        }
        return headings;
    }

    private void block(WordBlock block) {
        if (block.isTable()) {
            caption = Optional.empty();
            table(TypedTable.of(block.element(), heading, above));
            above = "";
        } else {
            above = block.isBlank() ? above : block.text();
            paragraph(new RichText(paragraphs.lines(block.element()).toList()).printed());
        }
    }

    /** The boxes of the front page often stand in a table of their own. */
    private void table(TypedTable table) {
        if (isPlaced || !table.hasBoxesAlone() || !front.take(table.boxes())) {
            tables.add(table);
        }
    }

    private void paragraph(RichText written) {
        String text = written.text();
        if (text.isEmpty() || text.equals(Wording.noteToAll())) {
            return;
        }
        endCaption();
        if (isCaption(text)) {
            caption = Optional.of(written);
        } else {
            placed(written);
        }
    }

    static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches();
    }

    /** What no table follows is a sentence that begins as a caption does. */
    private void endCaption() {
        caption.ifPresent(this::placed);
        caption = Optional.empty();
    }

    private void placed(RichText written) {
        String text = written.text();
        if (HEADINGS.containsKey(WordBlock.heading(text))) {
            current = HEADINGS.get(WordBlock.heading(text));
            isPlaced = true;
            heading = text;
            headings.add(text);
            above = "";
        } else if (current.isPresent()) {
            sections.computeIfAbsent(current.get(), missing -> new ArrayList<>())
                    .addAll(written.paragraphs());
        } else if (isPlaced || !front.take(text)) {
            unplaced.add(text);
        }
    }

    /** The proposal with what stands on the front page, as far as it is typed in lines: {@code Forslagets titel: …}. */
    Proposal front(Proposal proposal) {
        return proposal.withCover(front.into(proposal.cover()));
    }

    /** The paragraphs under the heading of each section. */
    Map<Section, List<Paragraph>> sections() {
        return sections;
    }

    /** Those of its paragraphs that are headings of a form, with the numbers they have. */
    List<String> headingsThere() {
        return headings;
    }

    /** What stands under no heading that is known. */
    List<String> unplaced() {
        return unplaced;
    }

    List<TypedTable> tables() {
        return tables;
    }

    /** Whether any heading of a form was found. */
    boolean isOfForm() {
        return isPlaced;
    }
}
