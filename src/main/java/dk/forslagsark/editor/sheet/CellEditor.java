package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.LateContent;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.NameOffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The edit of a cell: the text field, and below it what is offered there. It lies above the table and ends in one way only,
 * {@link #finish}, whatever the reason.
 */
final class CellEditor extends Pane {
    /** How an edit began; it decides what the arrow keys do. */
    enum Mode {
        /** By typing over the cell: an arrow key ends the edit and moves on. */
        OVERWRITE,
        /** By F2 or a double click: arrow keys move within the text. */
        WITHIN
    }

    /** A cell in which formulas may be typed, and its year, if it has one. */
    record Formulas(Optional<Integer> year) {}

    private final CellFields fields = new CellFields();
    private final EditorOffers offers =
            new EditorOffers(fields, () -> finish(true), name -> pointing().take(name));
    private Optional<Consumer<String>> commit = Optional.empty();
    private Mode mode = Mode.WITHIN;
    private Bounds place;
    private Runnable onEnd = () -> {};
    private Pointing pointing = new Pointing(() -> Evaluation.of(List.of()));

    CellEditor() {
        getStyleClass().add("cell-editor");
        setPickOnBounds(false);
        setVisible(false);
        fields.all().forEach(this::setUp);
        fields.line().addEventFilter(KeyEvent.KEY_TYPED, offers::suggest);
    }

    private void setUp(TextInputControl field) {
        field.setId("cell-editor");
        TextMenu.install(field);
        field.focusedProperty().addListener((seen, before, focused) -> {
            if (!focused && field == fields.input() && !pointing.isLeftOpen(this)) {
                leave();
            }
        });
        field.textProperty().addListener(seen -> changed(field));
        field.selectionProperty().addListener(seen -> moved());
    }

    /** Something has been typed: what is pointed at has the colour of its frame. */
    private void changed(TextInputControl field) {
        pointing.changed(this);
        boolean isIn = pointing.isIn(this) && field == fields.input();
        field.setStyle(isIn ? pointing.typedProperty().get().style(fields.line().getFont()) : "");
        moved();
    }

    /** The caret is elsewhere, perhaps because something has been typed there. */
    private void moved() {
        if (pointing.isIn(this)) {
            offers.showNames(pointing.offers(this), pointing.help(this));
        }
    }

    /** Goes on with the name that is begun as it is listed; false if none is. */
    boolean completeName() {
        Optional<NameOffer> name = offers.name();
        name.ifPresent(pointing::take);
        return name.isPresent();
    }

    List<TextInputControl> inputs() {
        return fields.all();
    }

    /** The field that is used. */
    TextInputControl input() {
        return fields.input();
    }

    /** Shares pointing at cells with the other sheets of the window. */
    void setPointing(Pointing shared) {
        pointing = shared;
    }

    Pointing pointing() {
        return pointing;
    }

    /** What is offered below the field. */
    EditorOffers offers() {
        return offers;
    }

    boolean isEditing() {
        return commit.isPresent();
    }

    /** Whether up and down lead from line to line of a long text. */
    boolean isWithinLines() {
        return fields.isOfLines() && mode == Mode.WITHIN;
    }

    Mode mode() {
        return mode;
    }

    void switchMode() {
        mode = mode == Mode.WITHIN ? Mode.OVERWRITE : Mode.WITHIN;
    }

    /** Gets ready for such a cell of such a column: figures are set flush right, long texts in several lines. */
    void set(SheetColumn.Kind column, Cell.Kind kind) {
        fields.set(column, kind);
    }

    /**
     * Starts to edit.
     *
     * @param edited the cell
     * @param where where it is, in this pane
     * @param text what the edit begins with
     * @param how how it began
     * @param formulas where formulas may be typed in it
     * @param onCommit gets the text if it is to be kept
     */
    void start(
            Cell edited, Bounds where, String text, Mode how, Optional<Formulas> formulas, Consumer<String> onCommit) {
        place = where;
        mode = how;
        commit = Optional.of(onCommit);
        setVisible(true);
        LateContent.fill(this, this::content);
        offers.begin(edited, text, how == Mode.OVERWRITE);
        TextInputControl input = fields.input();
        input.setAccessibleText(edited.words());
        put();
        input.requestFocus();
        input.end();
        offers.beginSuggesting(text, how == Mode.OVERWRITE);
        formulas.ifPresent(place -> {
            pointing.begin(this, place.year());
            changed(input);
        });
    }

    private List<Node> content() {
        return Stream.concat(fields.all().stream(), offers.nodes().stream()).toList();
    }

    /** What has been typed, or chosen, so far. */
    String text() {
        return offers.text();
    }

    /** Ends the edit because the user goes elsewhere. What was typed is kept; choices only looked at change nothing. */
    void leave() {
        finish(offers.isTaken());
    }

    /** Ends the edit, keeping what was typed or not. Does nothing when there is no edit. */
    void finish(boolean keep) {
        Optional<Consumer<String>> ended = commit;
        String text = offers.text();
        commit = Optional.empty();
        offers.end();
        pointing.end(this);
        fields.input().setStyle("");
        if (getScene() != null && getScene().getFocusOwner() == fields.input()) {
            onEnd.run();
        }
        setVisible(false);
        ended.filter(any -> keep).ifPresent(consumer -> consumer.accept(text));
    }

    /** Gives the keyboard to the table, when an edit ends that has it. */
    void onEnd(Runnable action) {
        onEnd = action;
    }

    /** Begins a new line in a long text. */
    void breakLine() {
        fields.breakLine();
    }

    /** Stays with its cell, which is there now. */
    void follow(Bounds where) {
        place = where;
        put();
    }

    /** Is as large as its text, which has not been typed in it. */
    void fit() {
        if (getScene() != null) {
            put();
        }
    }

    private void put() {
        fields.put(place, getWidth(), bottom());
        offers.put(place, getWidth(), bottom());
    }

    /** The bottom of the window: what does not fit into a short sheet may lie over what is below it. */
    private double bottom() {
        return sceneToLocal(0, getScene().getHeight()).getY();
    }

    /** It takes no room of its own: the sheet is as high as its rows. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        // The field is put where its cell is when an edit starts; nothing else moves it.
    }
}
