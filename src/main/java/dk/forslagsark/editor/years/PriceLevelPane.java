package dk.forslagsark.editor.years;

import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.PriceLevelEdits;
import dk.forslagsark.document.Repricing;
import dk.forslagsark.editor.page.ChangesPlace;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for another price level and the rates it takes, and lists what will change. */
public final class PriceLevelPane extends VBox implements QuestionPane {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 520;
    /** Rates of more years than so many are scrolled. */
    private static final double RATES_HEIGHT = 170;

    private final Proposal proposal;
    private final TextField year;
    private final RateFields fields;
    private final Label result = new Label();
    private final KeyedSheet<Integer, String> changes = new KeyedSheet<>(Texts.of("prices.changes"), entered -> {});
    private final BooleanProperty ready = new SimpleBooleanProperty();
    /** Nobody has done anything wrong before anything is typed. */
    private boolean isAnswered;

    private Optional<PriceChoice> choice = Optional.empty();

    public PriceLevelPane(Proposal proposal, PriceRates rates) {
        this(proposal, rates, proposal.terms().priceLevel() + 1);
    }

    /**
     * @param suggested the price level that is suggested
     */
    public PriceLevelPane(Proposal proposal, PriceRates rates, int suggested) {
        this.proposal = proposal;
        year = new TextField(Integer.toString(suggested));
        fields = new RateFields(rates, this::show);
        year.setId("price-level-field");
        year.setAccessibleText(Texts.of("prices.new-level"));
        year.setPrefColumnCount(5);
        TextMenu.install(year);
        year.textProperty().addListener(seen -> show());
        compose();
        show();
    }

    private void compose() {
        getStyleClass().add("asking");
        HBox line = new HBox(
                new Label(Texts.of("prices.from", proposal.terms().priceLevel())),
                year,
                new Label(Texts.of("prices.level")));
        line.getStyleClass().add("asking-line");
        ScrollPane rates = new ScrollPane(fields);
        rates.getStyleClass().add("rates-scroll");
        rates.setFitToWidth(true);
        rates.setMaxHeight(RATES_HEIGHT);
        rates.setMinHeight(Region.USE_PREF_SIZE);
        Label words = new Label(Texts.of("prices.explained"));
        words.getStyleClass().add("page-note");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        result.setId("price-level-result");
        result.setWrapText(true);
        result.setMinHeight(Region.USE_PREF_SIZE);
        ChangesPlace place = new ChangesPlace(changes.sheet(), Texts.of("prices.empty"));
        VBox.setVgrow(place, Priority.ALWAYS);
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(line, rates, words, result, place);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void begin() {
        year.requestFocus();
        year.selectAll();
    }

    /** What the user has chosen; empty as long as it cannot be done. */
    public Optional<PriceChoice> choice() {
        return choice;
    }

    @Override
    public ObservableBooleanValue ready() {
        return ready;
    }

    private void show() {
        Reading<Integer> to = DanishYear.read(year.getText());
        to.value()
                .ifPresent(target ->
                        fields.show(PriceLevelEdits.years(proposal.terms().priceLevel(), target)));
        Reading<Repricing> repricing = to.then(this::repricing);
        choice = repricing.value().map(done -> new PriceChoice(done, fields.rates()));
        ready.set(choice.isPresent());
        Problem.mark(result, isAnswered && repricing.problem().isPresent());
        isAnswered = true;
        result.setText(repricing
                .problem()
                .orElseGet(() -> repricing.value().orElseThrow().words()));
        list(repricing.value().map(ChangeRows::of).orElse(List.of()));
    }

    /** A sheet has at least one row. */
    private void list(List<RowContent<Integer, String>> rows) {
        changes.sheet().setVisible(!rows.isEmpty());
        if (!rows.isEmpty()) {
            changes.show(ChangeRows.columns(), rows);
        }
    }

    private Reading<Repricing> repricing(int to) {
        return fields.problem()
                .map(Reading::<Repricing>failed)
                .orElseGet(() -> PriceLevelEdits.change(proposal, to, fields.rates()));
    }
}
