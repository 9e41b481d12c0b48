package dk.forslagsark.editor.years;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.YearEdits;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks by how many years the whole proposal is to be moved, and shows what comes of it. */
public final class ShiftPane extends VBox implements QuestionPane {
    private static final double WIDTH = 520;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final Proposal proposal;
    private final TextField field = new TextField("1");
    private final Label result = new Label();
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private Optional<Edit> edit = Optional.empty();

    public ShiftPane(Proposal proposal) {
        this.proposal = proposal;
        getStyleClass().add("asking");
        field.setId("shift-field");
        field.setAccessibleText(Texts.of("shift.count"));
        field.setPrefColumnCount(4);
        TextMenu.install(field);
        field.textProperty().addListener(seen -> show());
        HBox line = new HBox(new Label(Texts.of("shift.move")), field, new Label(Texts.of("shift.years")));
        line.getStyleClass().add("asking-line");
        result.setId("shift-result");
        Label words = new Label(Texts.of("shift.explained", proposal.terms().priceLevel()));
        words.getStyleClass().add("page-note");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        getChildren().addAll(line, result, words);
        show();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /** The edit that has been asked for; empty as long as it cannot be made. */
    public Optional<Edit> edit() {
        return edit;
    }

    @Override
    public ObservableBooleanValue ready() {
        return ready;
    }

    private void show() {
        Reading<Integer> by = read(field.getText());
        Reading<Edit> shifted = by.then(years -> YearEdits.shift(proposal, years));
        edit = shifted.value();
        ready.set(edit.isPresent());
        Problem.mark(result, shifted.problem().isPresent());
        result.setText(shifted.problem().orElseGet(() -> words(by.value().orElseThrow())));
    }

    private String words(int by) {
        Years years = proposal.years();
        return Texts.of("shift.result", years.first(), years.last(), years.first() + by, years.last() + by);
    }

    private static Reading<Integer> read(String text) {
        return SpokenNumber.read(text)
                .value()
                .filter(number -> number.abs().compareTo(MOST) < 0
                        && number.stripTrailingZeros().scale() <= 0)
                .map(number -> Reading.of(number.intValueExact()))
                .orElseGet(() -> Reading.failed(Texts.of("shift.whole-number")));
    }
}
