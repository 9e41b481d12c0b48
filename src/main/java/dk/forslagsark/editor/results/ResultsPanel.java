package dk.forslagsark.editor.results;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenYear;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Both payback periods, large; the chart of how it is paid back; the net effect of each year. */
public final class ResultsPanel extends ScrollPane {
    /** In a low window the chart is lower, so that the years below it are in sight as long as its bars can be told apart. */
    private static final double LEAST_CHART = 60;

    private static final double CHART = 190;

    private static final double GAP = 4;

    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    private final PaybackCard service;
    private final PaybackCard total;
    private final Label chartTitle = heading("");
    private final EffectChart chart = new EffectChart();
    private final GridPane net = new GridPane();
    private List<Label> netYears = List.of();
    private List<Label> netAmounts = List.of();

    /**
     * @param goTo shows a place of the proposal
     * @param whatIf answers what if it does not go as written
     */
    public ResultsPanel(Consumer<Place> goTo, Runnable whatIf) {
        service = new PaybackCard(Texts.of("results.service"), goTo);
        total = new PaybackCard(Texts.of("results.total"), goTo);
        PaybackCard.alike(service, total);
        HBox cards = new HBox(service, total);
        cards.getStyleClass().add("cards");
        HBox.setHgrow(service, Priority.ALWAYS);
        HBox.setHgrow(total, Priority.ALWAYS);
        ColumnConstraints year = new ColumnConstraints();
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHgrow(Priority.ALWAYS);
        amount.setHalignment(HPos.RIGHT);
        net.getColumnConstraints().addAll(year, amount);
        net.getStyleClass().add("net");
        VBox content = new VBox(top(whatIf), cards, chartTitle, chart, heading(Texts.of("results.net")), net);
        content.getStyleClass().add("results");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        this::chartHeight, viewportBoundsProperty(), chart.layoutYProperty()));
        setAccessibleText(Texts.of("results.name"));
        getStyleClass().add("results-scroll");
    }

    private double chartHeight() {
        double room = getViewportBounds().getHeight() - chart.getLayoutY() - GAP;
        return Math.max(LEAST_CHART, Math.min(CHART, room));
    }

    public void show(Version version) {
        Economy economy = version.economy();
        service.show(economy.service().payback(), Uncounted.inService(version));
        total.show(economy.total().payback(), Uncounted.inTotal(version));
        String rate = SpokenYear.writePercent(version.proposal().terms().rate());
        chart.show(economy);
        chartTitle.setText(EffectChart.title(economy, rate));
        showNet(economy.years().list(), economy.net());
    }

    private void showNet(List<Integer> years, List<Amount> amounts) {
        if (netAmounts.size() != years.size()) {
            makeNet(years.size());
        }
        for (int i = 0; i < years.size(); i++) {
            Label amount = netAmounts.get(i);
            amount.setText(SpokenAmount.write(amounts.get(i)));
            amount.pseudoClassStateChanged(NEGATIVE, amounts.get(i).isNegative());
            amount.setAccessibleText(Texts.of("results.net") + ", " + years.get(i) + ", " + amount.getText());
            netYears.get(i).setText(years.get(i).toString());
        }
    }

    private void makeNet(int rows) {
        netYears = Stream.generate(Label::new).limit(rows).toList();
        netAmounts = Stream.generate(Label::new).limit(rows).toList();
        net.getChildren().clear();
        for (int i = 0; i < rows; i++) {
            netAmounts.get(i).getStyleClass().add("amount");
            net.addRow(i, netYears.get(i), netAmounts.get(i));
        }
    }

    private static HBox top(Runnable whatIf) {
        Label heading = heading(Texts.of("results.payback"));
        heading.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        Hyperlink link = new Hyperlink(Texts.of("results.what-if"));
        link.setId("open-what-if");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            whatIf.run();
        });
        HBox top = new HBox(heading, link);
        top.getStyleClass().add("results-top");
        return top;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("results-heading");
        label.setWrapText(true);
        return label;
    }
}
