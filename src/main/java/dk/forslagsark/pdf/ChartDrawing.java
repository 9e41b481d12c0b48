package dk.forslagsark.pdf;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import dk.forslagsark.paper.PrintedChart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Draws a chart: a bar for each year, the years below, amounts at the left, and the year it is paid back marked. The bars differ in
 * lightness too, so that they are told apart without colours.
 *
 * @param out what is drawn on, in pixels of the style sheet
 * @param axis what the amounts are measured by
 * @param amounts one for each bar, in 1.000 kr.
 * @param firstYear the calendar year of the first
 * @param paid which of them is paid back, counted from 0; -1 for none
 */
record ChartDrawing(Graphics2D out, ChartAxis axis, List<Double> amounts, int firstYear, int paid) {
    /** Draws what {@link #write} has written. */
    static final FSObjectDrawerFactory FACTORY = factory();

    private static final String TYPE = "effect-chart";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int LEFT = 80;
    private static final int TOP = 24;
    private static final int BOTTOM = 24;
    private static final double LETTERS = 11;
    private static final double GAP = 5;
    private static final Color INK = new Color(0x1a1a1a);
    private static final Color GRID = new Color(0xb8c2cc);
    private static final Color OWED = new Color(0xb5562e);
    private static final Color EARNED = new Color(0xa9d3bb);
    private static final Color PAID = new Color(0x0b3a66);

    /** Writes the chart, with what it says to who cannot see it. */
    static void write(Xhtml out, PrintedChart chart) {
        int paid = chart.paidBack().isPresent() ? chart.paidBack().getAsInt() - chart.firstYear() : -1;
        out.element(
                "object",
                "",
                "type",
                TYPE,
                "alt",
                chart.spoken(),
                "style",
                "display: block; width: " + WIDTH + "px; height: " + HEIGHT + "px",
                "data-first",
                Integer.toString(chart.firstYear()),
                "data-paid",
                Integer.toString(paid),
                "data-amounts",
                chart.amounts().stream()
                        .map(amount -> amount.thousands().toPlainString())
                        .collect(Collectors.joining(" ")));
    }

    private static FSObjectDrawerFactory factory() {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(TYPE, (element, x, y, width, height, device, context, dots) -> {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) (width / dots), (float) (height / dots), graphics -> of(
                                    graphics, element)
                            .draw());
            return Map.of();
        });
        return factory;
    }

    private static ChartDrawing of(Graphics2D out, Element element) {
        List<Double> amounts = Stream.of(element.getAttribute("data-amounts").split(" "))
                .map(Double::valueOf)
                .toList();
        return new ChartDrawing(
                out,
                ChartAxis.of(amounts, TOP, HEIGHT - BOTTOM),
                amounts,
                Integer.parseInt(element.getAttribute("data-first")),
                Integer.parseInt(element.getAttribute("data-paid")));
    }

    private void draw() {
        axis.marks().forEach(this::mark);
        for (int index = 0; index < amounts.size(); index++) {
            bar(index);
            words(Integer.toString(firstYear + index), middle(index), HEIGHT - GAP - 1, yearSize());
        }
        line(INK, 1, LEFT, axis.at(0), WIDTH, axis.at(0));
        if (paid >= 0) {
            line(PAID, 1.4f, middle(paid), TOP - GAP, middle(paid), axis.at(0));
            double half = ChartLetters.width("tilbagebetalt", LETTERS) / 2;
            words("tilbagebetalt", Math.min(WIDTH - half, middle(paid)), LETTERS, LETTERS);
        }
    }

    private void mark(double amount) {
        line(GRID, 0.6f, LEFT, axis.at(amount), WIDTH, axis.at(amount));
        String label = axis.label(amount);
        words(label, LEFT - GAP - ChartLetters.width(label, LETTERS) / 2, axis.at(amount) + LETTERS / 3, LETTERS);
    }

    private void bar(int index) {
        double from = Math.min(axis.at(0), axis.at(amounts.get(index)));
        double height = Math.abs(axis.at(amounts.get(index)) - axis.at(0));
        Rectangle2D bar = new Rectangle2D.Double(middle(index) - slot() * 0.38, from, slot() * 0.76, height);
        out.setColor(index == paid ? PAID : amounts.get(index) > 0 ? OWED : EARNED);
        out.fill(bar);
    }

    private double slot() {
        return (double) (WIDTH - LEFT) / amounts.size();
    }

    private double middle(int index) {
        return LEFT + (index + 0.5) * slot();
    }

    /** Small enough for a year below each bar. */
    private double yearSize() {
        return Math.min(LETTERS, LETTERS * (slot() - 2) / ChartLetters.width("2000", LETTERS));
    }

    private void line(Color colour, float width, double fromX, double fromY, double toX, double toY) {
        out.setColor(colour);
        out.setStroke(new BasicStroke(width));
        out.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    /** Writes a text around a place on its line. */
    private void words(String text, double x, double y, double size) {
        out.setColor(INK);
        out.fill(ChartLetters.outline(text, x - ChartLetters.width(text, size) / 2, y, size));
    }
}
