package dk.forslagsark.editor.find;

import dk.forslagsark.editor.page.LateContent;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.find.Hit;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar in which one types what is sought and goes from hit to hit. It keeps the keyboard until it is closed. */
public final class FindBar extends HBox {
    private final Function<String, List<Hit>> search;
    private final Consumer<Hit> show;
    private final Runnable onClose;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HitText shown = new HitText();
    private List<Hit> hits = List.of();
    /** The hit gone to; empty until one has been. */
    private Optional<Hit> current = Optional.empty();

    /**
     * @param search what is found for a text
     * @param show shows a hit
     * @param onClose gives the keyboard back to the page
     */
    public FindBar(Function<String, List<Hit>> search, Consumer<Hit> show, Runnable onClose) {
        this.search = search;
        this.show = show;
        this.onClose = onClose;
        compose();
        setOpen(false);
    }

    private void compose() {
        getStyleClass().add("find-bar");
        field.setId("find-field");
        field.setPromptText(Texts.of("find.bar.prompt"));
        field.setAccessibleText(Texts.of("find.bar.prompt"));
        TextMenu.install(field);
        field.textProperty().addListener(seen -> seek());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("find-count");
        HBox.setHgrow(shown, Priority.ALWAYS);
    }

    private List<Node> content() {
        return List.of(
                new FontIcon(Feather.SEARCH),
                field,
                button(Feather.CHEVRON_UP, Texts.of("find.bar.previous"), () -> step(-1)),
                button(Feather.CHEVRON_DOWN, Texts.of("find.bar.next"), () -> step(1)),
                count,
                shown,
                button(Feather.X, Texts.of("find.bar.close"), this::close));
    }

    private static Button button(Feather icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setFocusTraversable(false);
        button.setAccessibleText(words);
        Tip.install(button, words);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Shows the bar with what was last sought, ready to be typed over. */
    public void open() {
        setOpen(true);
        seek();
        field.requestFocus();
        field.selectAll();
    }

    /** Seeks what the other bar has sought so far, and is open if that is. */
    public void takeOver(FindBar before) {
        setOpen(before.isVisible());
        field.setText(before.sought());
        current = before.current;
        refresh();
    }

    /** What was last sought. */
    public String sought() {
        return field.getText();
    }

    /** Goes to the next hit (1) or the one before (-1), round and round; opens the bar where nothing is sought yet. */
    public void step(int by) {
        if (field.getText().isBlank()) {
            open();
            return;
        }
        setOpen(true);
        refresh();
        if (!hits.isEmpty()) {
            int from = current.map(hits::indexOf).orElse(by > 0 ? -1 : 0);
            goTo(hits.get(Math.floorMod(from + by, hits.size())));
        }
    }

    /** Seeks anew: the proposal has changed. The hit gone to stays, wherever it stands among the others now. */
    public void refresh() {
        if (isVisible()) {
            hits = search.apply(field.getText());
            current = current.flatMap(this::again);
            tell();
        }
    }

    /** One place may hold several hits: the text of a cell and a comment on it. */
    private Optional<Hit> again(Hit hit) {
        return hits.contains(hit)
                ? Optional.of(hit)
                : hits.stream()
                        .filter(other -> other.place().equals(hit.place()))
                        .findFirst();
    }

    /** Closes the bar, and leaves the keyboard where the hit is. */
    public void close() {
        boolean hadKeyboard = field.isFocused();
        setOpen(false);
        if (hadKeyboard) {
            current.ifPresentOrElse(show, onClose);
        }
    }

    private void setOpen(boolean open) {
        setVisible(open);
        setManaged(open);
        if (open) {
            LateContent.fill(this, this::content);
        }
    }

    private void seek() {
        current = Optional.empty();
        refresh();
    }

    private void goTo(Hit hit) {
        boolean hasKeyboard = field.isFocused();
        int caret = field.getCaretPosition();
        current = Optional.of(hit);
        tell();
        show.accept(hit);
        if (hasKeyboard) {
            field.requestFocus();
            field.positionCaret(caret);
        }
    }

    private void tell() {
        boolean blank = field.getText().isBlank();
        field.pseudoClassStateChanged(HitText.NOTHING, !blank && hits.isEmpty());
        count.setText(blank ? "" : current.map(this::position).orElseGet(this::found));
        shown.show(current.or(() -> hits.stream().findFirst()).filter(any -> !blank));
    }

    private String position(Hit hit) {
        return Texts.of("find.bar.position", hits.indexOf(hit) + 1, hits.size());
    }

    private String found() {
        return hits.isEmpty() ? Texts.of("find.bar.none") : Texts.count("find.places", hits.size());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }
}
