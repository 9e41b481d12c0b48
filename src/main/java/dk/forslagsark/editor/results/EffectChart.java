package dk.forslagsark.editor.results;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.economy.PaybackCourse;
import dk.forslagsark.proposal.Amount;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The accumulated discounted effect after each year, counting everything: a bar up is still owed, a bar down is earned.
 * The year it is paid back is marked.
 */
final class EffectChart extends BarChart<String, Number> {
    /** Beyond this many years bars are too thin to be read; a payback later than that is not marked. */
    private static final int MOST_YEARS = 24;

    private static final int MOST_FULL_LABELS = 5;

    private final Series<String, Number> series = new Series<>();
    private final Line line = new Line();
    private final Text words = new Text("betalt hjem");
    private Optional<String> paidBack = Optional.empty();

    EffectChart() {
        super(new CategoryAxis(), new NumberAxis());
        getStyleClass().add("effect-chart");
        setAnimated(false);
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        setHorizontalGridLinesVisible(false);
        getXAxis().setAnimated(false);
        getYAxis().setAnimated(false);
        getYAxis().setTickLabelsVisible(false);
        getYAxis().setOpacity(0);
        setCategoryGap(3);
        setBarGap(0);
        line.getStyleClass().add("paid-back-line");
        words.getStyleClass().add("paid-back-words");
        getData().add(series);
        getPlotChildren().addAll(line, words);
    }

    void show(Economy economy) {
        PaybackCourse course = economy.total();
        int count = Math.min(MOST_YEARS, Math.max(yearsShown(economy), yearsToPayBack(course)));
        List<Amount> bars = course.accumulated().subList(0, count);
        List<String> labels = IntStream.range(0, count)
                .mapToObj(i -> label(course.firstYear() + i, count))
                .toList();
        ((CategoryAxis) getXAxis()).setCategories(FXCollections.observableArrayList(labels));
        series.getData()
                .setAll(IntStream.range(0, count)
                        .mapToObj(i -> new Data<String, Number>(
                                labels.get(i), bars.get(i).thousands()))
                        .toList());
        int paid = yearsToPayBack(course);
        paidBack = paid > 0 && paid <= count ? Optional.of(labels.get(paid - 1)) : Optional.empty();
        IntStream.range(0, count).forEach(i -> dress(i, course.firstYear() + i, bars.get(i), i == paid - 1));
        setAccessibleText(spoken(course));
        requestChartLayout();
    }

    /** Says when it is paid back if that is too late to be marked; else nothing. */
    String beyond(Economy economy) {
        return economy.total().payback() instanceof Payback.After after && after.number() > MOST_YEARS
                ? ", betalt hjem i " + after.calendarYear()
                : "";
    }

    private static int yearsShown(Economy economy) {
        return economy.years().last() - economy.total().firstYear() + 1;
    }

    private static int yearsToPayBack(PaybackCourse course) {
        return course.payback() instanceof Payback.After after ? after.number() : 0;
    }

    private static String label(int year, int count) {
        return count > MOST_FULL_LABELS ? String.format("%02d", year % 100) : Integer.toString(year);
    }

    private void dress(int index, int year, Amount amount, boolean isPaidBack) {
        Node bar = series.getData().get(index).getNode();
        bar.getStyleClass().removeAll("owed", "earned", "paid-back");
        bar.getStyleClass().add(isPaidBack ? "paid-back" : amount.thousands().signum() > 0 ? "owed" : "earned");
        Tooltip.install(bar, new Tooltip(year + ": " + DanishAmount.write(rounded(amount)) + " (1.000 kr.)"));
    }

    private static Amount rounded(Amount amount) {
        return new Amount(amount.thousands().setScale(0, RoundingMode.HALF_UP));
    }

    private static String spoken(PaybackCourse course) {
        String payback = DanishPayback.write(course.payback());
        return "Diagram over den akkumulerede effekt. Betalt hjem: "
                + (payback.isEmpty() ? "intet at betale" : payback);
    }

    @Override
    protected void layoutPlotChildren() {
        getXAxis().setTickLabelFont(Font.font(words.getFont().getFamily(), 10));
        super.layoutPlotChildren();
        line.setVisible(paidBack.isPresent());
        words.setVisible(paidBack.isPresent());
        paidBack.ifPresent(this::mark);
    }

    private void mark(String category) {
        double x = getXAxis().getDisplayPosition(category);
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(0);
        line.setEndY(getYAxis().getHeight());
        double width = words.getLayoutBounds().getWidth();
        boolean fitsRight = x + 4 + width <= getXAxis().getWidth();
        words.setX(fitsRight ? x + 4 : x - 4 - width);
        words.setY(10);
        line.toFront();
        words.toFront();
    }
}
