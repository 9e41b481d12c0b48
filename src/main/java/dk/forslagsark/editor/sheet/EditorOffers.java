package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.page.Completion;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.formula.CallHelp;
import dk.forslagsark.formula.NameOffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * What is offered below the field while a cell is edited: its choices, suggestions of what is being typed, or a calendar. The
 * keyboard stays in the field.
 */
final class EditorOffers {
    private final CellFields fields;
    private final ChoiceList list;
    private final Calendar calendar;
    private final FormulaHelp help = new FormulaHelp();
    /** What the name that is typed may become, in the order of the list. */
    private List<NameOffer> names = List.of();

    private Cell cell = Cell.NONE;
    private Room room;

    /** Where the cell is, and how far what is offered may reach. */
    private record Room(Bounds cell, double right, double bottom) {}

    /**
     * @param onPick called when something that is offered has been clicked on
     * @param onName called with a name that has been clicked on
     */
    EditorOffers(CellFields fields, Runnable onPick, Consumer<NameOffer> onName) {
        this.fields = fields;
        list = new ChoiceList(() -> {
            Optional<NameOffer> name = name();
            name.ifPresent(onName);
            if (name.isEmpty()) {
                onPick.run();
            }
        });
        calendar = new Calendar(date -> {
            fields.show(date);
            onPick.run();
        });
        list.getSelectionModel().selectedItemProperty().addListener(seen -> showChoice());
        fields.all().forEach(field -> field.textProperty().addListener((seen, before, text) -> showDate(text)));
    }

    List<Node> nodes() {
        return List.of(list, calendar, help);
    }

    /** Whether one of a few is chosen. */
    boolean isChoosing() {
        return cell.kind() == Cell.Kind.CHOICE;
    }

    private boolean isDate() {
        return cell.kind() == Cell.Kind.DATE;
    }

    private boolean isSuggesting() {
        return cell.kind() == Cell.Kind.SUGGESTED;
    }

    /** Whether up and down lead through a list. */
    boolean isListing() {
        return isChoosing() || (isSuggesting() || isNaming()) && list.isVisible();
    }

    /** Whether names are listed that go on with what is typed. */
    boolean isNaming() {
        return !names.isEmpty();
    }

    /** Whether one of those names has been chosen. */
    boolean isNameChosen() {
        return isNaming() && list.isChosen();
    }

    /** Whether there is a calendar below. */
    boolean isPickingDate() {
        return isDate() && calendar.isVisible();
    }

    /** Whether what is there may be kept: choices only looked at change nothing. */
    boolean isTaken() {
        return !isChoosing() || list.isChosen();
    }

    /**
     * Puts the text into the field and shows what there is to offer for the cell.
     *
     * @param isOverwriting whether the text is typed over what was in the cell
     */
    void begin(Cell edited, String text, boolean isOverwriting) {
        cell = edited;
        fields.input().setEditable(!isChoosing());
        calendar.setVisible(isDate() && !isOverwriting);
        fields.input().setText(text);
        if (isDate()) {
            calendar.begin(text);
        }
        if (isChoosing()) {
            list.offer(edited, isOverwriting ? text : "");
            showChoice();
        }
        list.setVisible(isChoosing());
    }

    /** Suggests what could become of the text the edit begins with. */
    void beginSuggesting(String text, boolean isOverwriting) {
        if (isSuggesting()) {
            list(isOverwriting ? text : "");
            if (isOverwriting) {
                Completion.complete(fields.line(), suggestions(), text);
            }
        }
    }

    /** Completes what has been typed and lists what else it could become. */
    void suggest(KeyEvent typed) {
        if (isSuggesting()) {
            boolean isTaken = Completion.take(fields.line(), typed);
            list(fields.line().getText());
            if (isTaken) {
                Completion.complete(fields.line(), suggestions());
            }
        }
    }

    private Suggestions suggestions() {
        return Suggestions.of(cell.choices());
    }

    private void list(String typed) {
        list.suggest(suggestions().matching(typed));
        list.setVisible(!list.getItems().isEmpty());
        list.put(room.cell(), room.right(), room.bottom());
    }

    /** Nothing is edited any more. */
    void end() {
        cell = Cell.NONE;
        hideNames();
    }

    /** What has been typed, or chosen, so far. */
    String text() {
        return isChoosing() ? list.choice() : fields.input().getText();
    }

    /** Takes the next or the previous of the choices. */
    void step(int by) {
        list.step(by);
    }

    /** Takes the first of the choices that begins as the letters typed one after the other. */
    void seek(String letter) {
        list.seek(letter);
    }

    void stepDays(int by) {
        fields.show(calendar.daysOn(by));
    }

    void stepMonths(int by) {
        fields.show(calendar.monthsOn(by));
    }

    /**
     * Lists what the name that is typed in a formula may become, and helps with the function.
     *
     * @param offered none outside formulas
     */
    void showNames(List<NameOffer> offered, Optional<CallHelp> onFunction) {
        boolean wasNaming = isNaming();
        names = offered;
        if (isNaming()) {
            list.suggest(names.stream().map(NameOffer::text).toList());
            list.getSelectionModel().clearAndSelect(0);
        }
        if (isNaming() || wasNaming) {
            list.setVisible(isNaming());
        }
        help.show(onFunction);
        putNames();
    }

    /** No longer lists names. */
    void hideNames() {
        showNames(List.of(), Optional.empty());
    }

    private void putNames() {
        if (room != null && (isNaming() || help.isVisible())) {
            list.put(room.cell(), room.right(), room.bottom());
            help.put(taken(), room.right(), room.bottom());
        }
    }

    /** The cell, with the names that are listed below or above it. */
    private Bounds taken() {
        Bounds cell = room.cell();
        if (!isNaming()) {
            return cell;
        }
        double top = Math.min(cell.getMinY(), list.getLayoutY());
        double bottom = Math.max(cell.getMaxY(), list.getLayoutY() + list.getHeight());
        return new BoundingBox(cell.getMinX(), top, cell.getWidth(), bottom - top);
    }

    /** The name that is chosen, or else the first. */
    Optional<NameOffer> name() {
        int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
        return names.stream().skip(index).findFirst();
    }

    private void showDate(String text) {
        if (isDate()) {
            calendar.showTyped(text);
        }
    }

    private void showChoice() {
        if ((isChoosing() || isSuggesting()) && list.choice() != null) {
            fields.show(list.choice());
        }
    }

    /**
     * Lies below the cell, or above it where there is no room below.
     *
     * @param right the right edge of the sheet
     * @param bottom the lower edge of the window
     */
    void put(Bounds place, double right, double bottom) {
        room = new Room(place, right, bottom);
        list.put(place, right, bottom);
        putNames();
        if (isDate()) {
            calendar.put(place, bottom);
        }
    }
}
