package dk.forslagsark.benchmark;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is to be seen on the display, looked at often. */
final class Screen {
    /** Every so manyth point across and down is enough. */
    private static final int POINTS = 3;

    /** What differs by less has everything in its place; what may be missing is a mark or a word. */
    private static final double SAME = 0.01;

    private static final long QUIET = TimeUnit.SECONDS.toNanos(3);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);
    private static final long PAUSE_MILLIS = 25;

    private final Robot robot;
    private final Rectangle area;

    private Screen(Robot robot, Rectangle area) {
        this.robot = robot;
        this.area = area;
    }

    static Screen open() throws Skipped {
        if (GraphicsEnvironment.isHeadless()) {
            throw new Skipped("no display");
        }
        try {
            return new Screen(
                    new Robot(), new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
        } catch (AWTException e) {
            throw new Skipped("the display may not be looked at");
        }
    }

    private record Look(long time, int[] points) {
        /** The part of the points that are different. */
        double differs(Look other) {
            int count = 0;
            for (int i = 0; i < points.length; i++) {
                count += points[i] == other.points[i] ? 0 : 1;
            }
            return (double) count / points.length;
        }
    }

    /**
     * Waits until the display has changed and stands still, and returns the time at which it first looked as it does then.
     *
     * @return as {@link System#nanoTime}
     * @throws IllegalStateException if it never does
     */
    long shown() throws InterruptedException {
        List<Look> looks = new ArrayList<>(List.of(look()));
        long since = System.nanoTime();
        while (looks.size() == 1 || System.nanoTime() - last(looks).time() < QUIET) {
            if (System.nanoTime() - since > PATIENCE) {
                throw new IllegalStateException("the display does not come to rest");
            }
            Thread.sleep(PAUSE_MILLIS);
            Look next = look();
            if (!Arrays.equals(next.points(), last(looks).points())) {
                looks.add(next);
            }
        }
        Look end = last(looks);
        return looks.stream()
                .filter(look -> look.differs(end) < SAME)
                .findFirst()
                .orElseThrow()
                .time();
    }

    private static Look last(List<Look> looks) {
        return looks.get(looks.size() - 1);
    }

    private Look look() {
        BufferedImage image = robot.createScreenCapture(area);
        long time = System.nanoTime();
        int across = area.width / POINTS;
        int[] points = new int[across * (area.height / POINTS)];
        for (int i = 0; i < points.length; i++) {
            points[i] = image.getRGB(i % across * POINTS, i / across * POINTS);
        }
        return new Look(time, points);
    }
}
