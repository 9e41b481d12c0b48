package dk.forslagsark.editor.years;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.prices.PriceRates.Kind;
import dk.forslagsark.prices.PriceRates.Rate;
import dk.forslagsark.spoken.SpokenYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** The small table of rates: a line for each year, a field for service and one for capital, in per cent. */
final class RateFields extends GridPane {
    private static final int COLUMNS = 7;

    private final Runnable changed;
    private PriceRates rates;
    private List<Integer> years = List.of();
    private final SortedMap<String, String> problems = new TreeMap<>();

    RateFields(PriceRates rates, Runnable changed) {
        this.rates = rates;
        this.changed = changed;
        getStyleClass().add("rates");
    }

    /** The rates as far as they can be read. */
    PriceRates rates() {
        return rates;
    }

    /** The first thing that cannot be read in them. */
    Optional<String> problem() {
        return problems.values().stream().findFirst();
    }

    /** Shows the fields of these years. */
    void show(List<Integer> shown) {
        if (shown.equals(years)) {
            return;
        }
        years = shown;
        problems.clear();
        getChildren().clear();
        addRow(
                0,
                heading(Texts.of("prices.rate")),
                heading(Texts.of("prices.rate.service")),
                heading(Texts.of("prices.rate.capital")));
        shown.forEach(year -> addRow(
                getRowCount(),
                new Label(Texts.of("prices.rate.years", year - 1, year)),
                field(year, Kind.SERVICE),
                field(year, Kind.CAPITAL)));
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("rates-heading");
        return label;
    }

    private TextField field(int year, Kind kind) {
        TextField field = new TextField(
                rates.in(year).of(kind).map(SpokenYear::writePercent).orElse(""));
        field.setId("rate-" + year + "-" + kind);
        field.setAccessibleText(Texts.of("prices.rate.name", kind.label(), year));
        field.setPrefColumnCount(COLUMNS);
        TextMenu.install(field);
        field.textProperty().addListener((seen, before, typed) -> take(field, year, kind, typed));
        return field;
    }

    private void take(TextField field, int year, Kind kind, String typed) {
        Reading<Optional<BigDecimal>> reading = PriceRates.read(typed);
        Problem.mark(field, reading.problem().isPresent());
        problems.remove(field.getId());
        reading.problem().ifPresent(reason -> problems.put(field.getId(), year + ", " + kind.label() + ": " + reason));
        Rate rate = rates.in(year).with(kind, reading.value().flatMap(read -> read));
        rates = rates.with(year, rate);
        changed.run();
    }
}
