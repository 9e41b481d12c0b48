package dk.forslagsark.editor.text;

import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.TextRun;
import dk.forslagsark.spelling.SpelledWord;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.util.UndoUtils;

/** The field in which a text with lists and words that stand out is written. It keeps no history: the document does. */
final class FormattedArea extends StyledTextArea<Optional<ListItem>, Look> {
    private static final double INDENT = 26;

    private List<String> labels = List.of();
    private Runnable changed = () -> {};
    private List<SpelledWord> marked = List.of();
    private boolean together;

    FormattedArea() {
        super(Optional.empty(), (flow, item) -> flow.setPadding(Insets.EMPTY), Look.PLAIN, FormattedArea::draw);
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        getStyleClass().add("writing");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        caretPositionProperty().addListener(seen -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        selectionProperty().addListener(seen -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START));
        textProperty().addListener(seen -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        multiRichChanges().subscribe(changes -> changed());
        // What was to be typed next is over once the caret has moved.
        caretPositionProperty().addListener(seen -> setTextInsertionStyle(null));
    }

    /** What the library does not tell who cannot see the text. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Called after each change, of words or of how they look. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void changed() {
        if (!together) {
            changed.run();
        }
    }

    /** Makes several changes that are one. */
    void together(Runnable changes) {
        together = true;
        changes.run();
        together = false;
        changed();
    }

    private static void draw(TextExt text, Look look) {
        text.getStyleClass().removeAll("bold", "italic", "misspelled");
        if (look.isMisspelled()) {
            text.getStyleClass().add("misspelled");
        }
        if (look.emphasis().bold()) {
            text.getStyleClass().add("bold");
        }
        if (look.emphasis().italic()) {
            text.getStyleClass().add("italic");
        }
    }

    /** What stands in it. */
    RichText rich() {
        return rich(getParagraphs());
    }

    /** Shows the text; the caret goes to where the words have changed, or stays where none has. */
    void show(RichText text) {
        TextChange change = TextChange.between(getText(), text.text());
        if (!change.removed().equals(change.inserted())) {
            replaceText(change.start(), change.start() + change.removed().length(), change.inserted());
            moveTo(change.end());
        }
        List<Paragraph> before = rich().paragraphs();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            if (i >= before.size() || !before.get(i).equals(text.paragraphs().get(i))) {
                look(i, text.paragraphs().get(i));
            }
        }
        if (text.isEmpty()) {
            setParagraphStyle(0, Optional.empty());
        }
        label();
    }

    private void look(int index, Paragraph paragraph) {
        setParagraphStyle(index, paragraph.item());
        int at = 0;
        for (TextRun run : paragraph.runs()) {
            setStyle(index, at, at + run.text().length(), Look.of(run.emphasis()));
            at += run.text().length();
        }
    }

    /** Draws bullets and numbers where they are others than before. */
    void label() {
        List<String> now = rich().labels();
        if (!now.equals(labels)) {
            labels = now;
            IntFunction<Node> graphics = this::graphic;
            setParagraphGraphicFactory(labels.stream().allMatch(String::isEmpty) ? null : graphics);
        }
    }

    private Node graphic(int index) {
        String text = index < labels.size() ? labels.get(index) : "";
        if (text.isEmpty()) {
            return null;
        }
        Label label = new Label(text);
        label.getStyleClass().add("list-label");
        int level = getParagraph(index).getParagraphStyle().map(ListItem::level).orElse(0);
        label.setMinWidth(INDENT * (level + 1));
        label.setPrefWidth(INDENT * (level + 1));
        return label;
    }

    /** The paragraphs that are selected in part, or that of the caret. */
    IndexRange lines() {
        IndexRange selected = getSelection();
        int first = offsetToPosition(selected.getStart(), Bias.Forward).getMajor();
        int last = offsetToPosition(selected.getEnd(), Bias.Backward).getMajor();
        return new IndexRange(first, Math.max(first, last));
    }

    Optional<ListItem> item() {
        return getParagraph(getCurrentParagraph()).getParagraphStyle();
    }

    /** How what is selected stands out, or what would be typed. */
    Emphasis emphasis() {
        if (getSelection().getLength() > 0) {
            return getStyleOfChar(getSelection().getStart()).emphasis();
        }
        Look next = getTextInsertionStyle();
        return (next == null ? getTextStyleForInsertionAt(getCaretPosition()) : next).emphasis();
    }

    /** Underlines those words, and no others. Nobody is told: the text is what it was. */
    void mark(List<SpelledWord> words) {
        if (words.equals(marked) || getLength() == 0) {
            return;
        }
        marked = words;
        together = true;
        setStyleSpans(0, getStyleSpans(0, getLength()).mapStyles(look -> look.misspelled(false)));
        for (SpelledWord word : words) {
            setStyleSpans(
                    word.start(), getStyleSpans(word.start(), word.end()).mapStyles(look -> look.misspelled(true)));
        }
        together = false;
    }

    /** The misspelled word in which the caret stands. */
    Optional<SpelledWord> misspelled() {
        int at = getCaretPosition();
        return marked.stream()
                .filter(word -> word.start() <= at && at <= word.end())
                .filter(word -> word.end() <= getLength()
                        && getText(word.start(), word.end()).equals(word.text()))
                .findFirst();
    }

    /** Puts what was meant in the place of a word, as that looks. */
    void replaceWord(SpelledWord word, String meant) {
        if (word.end() <= getLength() && getText(word.start(), word.end()).equals(word.text())) {
            TextRun run = new TextRun(meant, getStyleOfChar(word.start()).emphasis());
            selectRange(word.start(), word.end());
            insert(new RichText(List.of(new Paragraph(Optional.empty(), List.of(run)))));
        }
    }

    @Override
    public void copy() {
        FormattedClipboard.put(part(getSelection()));
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }

    @Override
    public void paste() {
        FormattedClipboard.get().ifPresent(this::insert);
    }

    private RichText part(IndexRange range) {
        return rich(subDocument(range.getStart(), range.getEnd()).getParagraphs());
    }

    private static RichText rich(
            List<org.fxmisc.richtext.model.Paragraph<Optional<ListItem>, String, Look>> paragraphs) {
        return new RichText(paragraphs.stream()
                .map(paragraph -> new Paragraph(
                        paragraph.getParagraphStyle(),
                        paragraph.getStyledSegments().stream()
                                .map(segment -> new TextRun(
                                        segment.getSegment(), segment.getStyle().emphasis()))
                                .toList()))
                .toList());
    }

    /** Puts the text in the place of what is selected; a single paragraph goes into the one that stands there. */
    void insert(RichText text) {
        together(() -> put(text));
        requestFollowCaret();
    }

    private void put(RichText text) {
        int start = getSelection().getStart();
        int first = offsetToPosition(start, Bias.Forward).getMajor();
        int column = offsetToPosition(start, Bias.Forward).getMinor();
        boolean wasEmpty = getParagraph(first).length() == 0;
        Optional<ListItem> stood = getParagraph(first).getParagraphStyle();
        replaceSelection(text.text());
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            int from = i == 0 ? column : 0;
            for (TextRun run : paragraph.runs()) {
                setStyle(first + i, from, from + run.text().length(), Look.of(run.emphasis()));
                from += run.text().length();
            }
            boolean isOwn = i > 0 || wasEmpty && paragraph.item().isPresent();
            setParagraphStyle(first + i, isOwn ? paragraph.item() : stood);
        }
    }
}
