package dk.forslagsark.editor.results;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.economy.PaybackCourse;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenPayback;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/**
 * The accumulated discounted effect after each year, counting everything: a bar up is still owed, a bar down is earned.
 * The year it is paid back is marked, above the bars and down to where its own begins. Drawn here and not by a chart of
 * JavaFX, which loses the labels of its categories when they are changed and has no room for words beside the bars.
 */
final class EffectChart extends Region {
    /** The strip for the words above the bars, and the one for the years below. */
    private static final double STRIP = 16;

    private static final double LETTERS = 11;

    private final Line zero = new Line();
    private final Line line = new Line();
    private final Text words = new Text(Texts.of("results.chart.paid-back"));
    /** Is measured, not shown. */
    private final Text measure = year("");

    private List<Amount> amounts = List.of();
    /** One is made when it is first needed and then kept; its words make it dear. */
    private final List<EffectBar> made = new ArrayList<>();

    private List<EffectBar> bars = List.of();
    private List<Text> years = List.of();
    private final List<Text> madeYears = new ArrayList<>();
    private int firstYear;
    private int paid;

    EffectChart() {
        getStyleClass().add("effect-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        zero.getStyleClass().add("zero-line");
        line.getStyleClass().add("paid-back-line");
        words.getStyleClass().add("paid-back-words");
        measure.setVisible(false);
        measure.setManaged(false);
    }

    void show(Economy economy) {
        PaybackCourse course = economy.total();
        paid = course.yearsToPayBack();
        int count = economy.yearsCharted();
        firstYear = course.firstYear();
        amounts = course.accumulated().subList(0, count);
        bars = IntStream.range(0, count).mapToObj(this::bar).toList();
        years = IntStream.range(0, count).mapToObj(this::yearBelow).toList();
        boolean isMarked = paid > 0 && paid <= count;
        line.setVisible(isMarked);
        words.setVisible(isMarked);
        List<Node> parts = Stream.of(bars, years, List.of(zero, line, words, measure))
                .<Node>flatMap(List::stream)
                .toList();
        if (!parts.equals(getChildren())) {
            getChildren().setAll(parts);
        }
        setAccessibleText(spoken(course));
        requestLayout();
    }

    /**
     * What stands above it; when it is paid back too, if that is too late to be marked.
     *
     * @param rate per cent, as they are written
     */
    static String title(Economy economy, String rate) {
        return economy.total().payback() instanceof Payback.After after && after.number() > Economy.MOST_YEARS_CHARTED
                ? Texts.of("results.chart.title-beyond", rate, after.calendarYear())
                : Texts.of("results.chart.title", rate);
    }

    private static Text year(String label) {
        Text text = new Text(label);
        text.getStyleClass().add("chart-year");
        text.setManaged(false);
        return text;
    }

    private EffectBar bar(int index) {
        if (index == made.size()) {
            made.add(new EffectBar());
        }
        made.get(index).show(firstYear + index, amounts.get(index), index == paid - 1);
        return made.get(index);
    }

    private Text yearBelow(int index) {
        if (index == madeYears.size()) {
            madeYears.add(year(""));
        }
        return madeYears.get(index);
    }

    private static String spoken(PaybackCourse course) {
        String payback = SpokenPayback.write(course.payback());
        return Texts.of("results.chart.spoken", payback.isEmpty() ? Texts.of("results.nothing") : payback);
    }

    @Override
    protected void layoutChildren() {
        ChartBars at = new ChartBars(
                amounts.stream().map(Amount::thousands).toList(),
                getWidth(),
                STRIP,
                Math.max(0, getHeight() - 2 * STRIP));
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).resizeRelocate(at.left(i), at.barTop(i), at.barWidth(), at.barHeight(i));
        }
        draw(zero, 0, at.zero(), getWidth(), at.zero());
        putYears(at);
        if (line.isVisible()) {
            mark(at);
        }
    }

    private void putYears(ChartBars at) {
        List<String> labels = ChartYears.labels(firstYear, years.size(), at.slot(), this::widthOf);
        for (int i = 0; i < years.size(); i++) {
            Text year = years.get(i);
            year.setText(labels.get(i));
            year.setX(at.middle(i) - year.getLayoutBounds().getWidth() / 2);
            year.setY(getHeight() - STRIP + LETTERS);
        }
    }

    private double widthOf(String label) {
        measure.setText(label);
        return measure.getLayoutBounds().getWidth();
    }

    private void mark(ChartBars at) {
        double x = at.middle(paid - 1);
        double width = words.getLayoutBounds().getWidth();
        words.setX(Math.max(0, Math.min(getWidth() - width, x - width / 2)));
        words.setY(LETTERS);
        draw(line, x, STRIP, x, at.zero());
    }

    private static void draw(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
