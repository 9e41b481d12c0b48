package dk.forslagsark.editor.text;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.ListItem.Kind;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What makes words stand out and paragraphs items, by keys and by the buttons above a text, which tell how it is at the caret. */
final class Formatting {
    private final FormattedArea area;
    private final ToggleButton bold =
            button(Texts.of("text.bold"), Texts.of("text.bold-with-key"), this::bold, new FontIcon(Feather.BOLD));
    private final ToggleButton italic = button(
            Texts.of("text.italic"), Texts.of("text.italic-with-key"), this::italic, new FontIcon(Feather.ITALIC));
    private final ToggleButton bullets = button(
            Texts.of("text.bullets"),
            Texts.of("text.bullets-with-key"),
            () -> list(Kind.BULLET),
            new FontIcon(Feather.LIST));
    private final ToggleButton numbers =
            button(Texts.of("text.numbers"), Texts.of("text.numbers-with-key"), () -> list(Kind.NUMBER), null);
    private final HBox node = new HBox(bold, italic, bullets, numbers);

    Formatting(FormattedArea area) {
        this.area = area;
        numbers.setText("1.");
        node.getStyleClass().add("formatting");
        area.caretPositionProperty().addListener(seen -> show());
        area.selectionProperty().addListener(seen -> show());
    }

    private static ToggleButton button(String name, String tip, Runnable action, Node icon) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(icon);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    /** Tells how it is at the caret. */
    void show() {
        Emphasis emphasis = area.emphasis();
        bold.setSelected(emphasis.bold());
        italic.setSelected(emphasis.italic());
        bullets.setSelected(area.item().filter(is(Kind.BULLET)).isPresent());
        numbers.setSelected(area.item().filter(is(Kind.NUMBER)).isPresent());
    }

    private static Predicate<ListItem> is(Kind kind) {
        return item -> item.kind() == kind;
    }

    void bold() {
        emphasize(area.emphasis().bold(), Emphasis::withBold);
    }

    void italic() {
        emphasize(area.emphasis().italic(), Emphasis::withItalic);
    }

    /** How one of both is turned on or off, the other staying as it is. */
    private interface Turn {
        Emphasis of(Emphasis emphasis, boolean isOn);
    }

    private void emphasize(boolean isOn, Turn turn) {
        IndexRange selected = area.getSelection();
        if (selected.getLength() == 0) {
            area.setTextInsertionStyle(Look.of(turn.of(area.emphasis(), !isOn)));
        } else {
            area.together(() -> area.setStyleSpans(
                    selected.getStart(),
                    area.getStyleSpans(selected)
                            .mapStyles(look -> new Look(turn.of(look.emphasis(), !isOn), look.isMisspelled()))));
        }
        area.requestFocus();
        show();
    }

    /** Makes the paragraphs items of that kind; those that are so already are none then. */
    void list(Kind kind) {
        boolean isOn = area.item().filter(is(kind)).isPresent();
        change(item -> isOn
                ? Optional.empty()
                : Optional.of(new ListItem(kind, item.map(ListItem::level).orElse(0), 0)));
        area.requestFocus();
    }

    /** Moves items so many levels in; false where there is none. */
    boolean indent(int levels) {
        boolean isItem = area.item().isPresent();
        if (isItem) {
            change(item -> item.map(any -> any.withLevel(any.level() + levels)));
        }
        return isItem;
    }

    /** Makes an item an item one level further out, or none; false where there is none. */
    boolean outdent() {
        boolean isItem = area.item().isPresent();
        if (isItem) {
            change(item -> item.filter(any -> any.level() > 0).map(any -> any.withLevel(any.level() - 1)));
        }
        return isItem;
    }

    private void change(UnaryOperator<Optional<ListItem>> items) {
        IndexRange lines = area.lines();
        area.together(() -> {
            for (int line = lines.getStart(); line <= lines.getEnd(); line++) {
                area.setParagraphStyle(line, items.apply(area.getParagraph(line).getParagraphStyle()));
            }
        });
        show();
    }

    /** Begins the next paragraph; in an item the next item, and in one without words none. */
    void enter() {
        Optional<ListItem> item = area.item();
        boolean isBlank =
                area.getParagraph(area.getCurrentParagraph()).getText().isBlank();
        if (item.isPresent() && isBlank && area.getSelection().getLength() == 0) {
            outdent();
            return;
        }
        area.together(() -> {
            area.replaceSelection("\n");
            area.setParagraphStyle(area.getCurrentParagraph(), item.map(any -> any.withStart(0)));
        });
        area.requestFollowCaret();
    }
}
