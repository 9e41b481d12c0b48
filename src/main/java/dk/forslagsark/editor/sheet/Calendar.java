package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A month below the cell in which a date is typed. The keyboard stays in the field above; a click takes a day at once. */
final class Calendar extends VBox {
    private static final int WEEKS = 6;
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final Consumer<String> onPick;
    private final Label month = new Label();
    private final GridPane days = new GridPane();
    private LocalDate taken = LocalDate.now();
    private YearMonth shown = YearMonth.now();

    /**
     * @param onPick gets the date clicked on, as it is typed
     */
    Calendar(Consumer<String> onPick) {
        this.onPick = onPick;
        getStyleClass().add("calendar");
        setId("cell-calendar");
        month.setMaxWidth(Double.MAX_VALUE);
        month.getStyleClass().add("calendar-month");
        HBox.setHgrow(month, Priority.ALWAYS);
        HBox heading = new HBox(turning("‹", -1), month, turning("›", 1));
        getChildren().addAll(heading, days);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }

    /** Takes the date of a cell, or today where there is none. */
    void begin(String text) {
        take(LocalDate.now());
        showTyped(text);
    }

    /** Takes the date that is typed, as far as it can be read. */
    void showTyped(String text) {
        SpokenDate.read(text, LocalDate.now()).value().ifPresent(this::take);
    }

    private void take(LocalDate date) {
        taken = date;
        shown = YearMonth.from(date);
        draw();
    }

    /** The date that many days on. */
    String daysOn(int by) {
        return SpokenDate.write(taken.plusDays(by));
    }

    String monthsOn(int by) {
        return SpokenDate.write(taken.plusMonths(by));
    }

    /** Lies below the cell, or above it where there is no room below. */
    void put(Bounds cell, double bottom) {
        applyCss();
        double height = prefHeight(-1);
        boolean below = cell.getMaxY() + height <= bottom;
        double y = below ? cell.getMaxY() : cell.getMinY() - height;
        resizeRelocate(cell.getMinX(), y, prefWidth(-1), height);
    }

    private Label turning(String arrow, int by) {
        Label label = new Label(arrow);
        label.getStyleClass().add("calendar-turn");
        label.setOnMousePressed(event -> {
            shown = shown.plusMonths(by);
            draw();
            event.consume();
        });
        return label;
    }

    private void draw() {
        String name = shown.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, Language.spoken().locale());
        month.setText(name + " " + shown.getYear());
        days.getChildren().clear();
        String[] weekdays = Texts.of("sheet.weekdays").split(" ");
        for (int i = 0; i < weekdays.length; i++) {
            Label weekday = new Label(weekdays[i]);
            weekday.getStyleClass().add("calendar-weekday");
            days.add(weekday, i, 0);
        }
        LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < WEEKS * weekdays.length; i++) {
            days.add(day(first.plusDays(i)), i % weekdays.length, 1 + i / weekdays.length);
        }
    }

    private Label day(LocalDate date) {
        Label day = new Label(Integer.toString(date.getDayOfMonth()));
        day.getStyleClass().add("calendar-day");
        day.pseudoClassStateChanged(TAKEN, date.equals(taken));
        day.pseudoClassStateChanged(TODAY, date.equals(LocalDate.now()));
        day.pseudoClassStateChanged(OUTSIDE, !YearMonth.from(date).equals(shown));
        day.setOnMousePressed(event -> {
            event.consume();
            onPick.accept(SpokenDate.write(date));
        });
        return day;
    }
}
