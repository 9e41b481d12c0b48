package dk.forslagsark.editor.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Frames around the cells that a formula points at, each in a colour of its own. */
final class ReferenceFrames extends Pane {
    private static final int COLOURS = 6;

    private final Function<Position, Optional<Bounds>> placeOf;
    private List<Framed> framed = List.of();

    /**
     * Cells to be framed.
     *
     * @param block the cells
     * @param colour which of the pieces of the formula they are, from 0
     */
    record Framed(Selection block, int colour) {}

    ReferenceFrames(Function<Position, Optional<Bounds>> placeOf) {
        this.placeOf = placeOf;
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(List<Framed> blocks) {
        framed = blocks;
        put();
    }

    /** Lies around the cells where they are now. */
    void put() {
        List<Region> frames = new ArrayList<>();
        framed.forEach(each -> frame(each).ifPresent(frames::add));
        getChildren().setAll(frames);
    }

    private Optional<Region> frame(Framed each) {
        Optional<Bounds> first = placeOf.apply(each.block().start());
        Optional<Bounds> last = placeOf.apply(each.block().end());
        return first.flatMap(from -> last.map(to -> frame(from, to, each.colour() % COLOURS)));
    }

    private static Region frame(Bounds first, Bounds last, int colour) {
        Region frame = new Region();
        frame.getStyleClass().addAll("reference-frame", "reference-" + colour);
        frame.setManaged(false);
        frame.resizeRelocate(
                first.getMinX(), first.getMinY(), last.getMaxX() - first.getMinX(), last.getMaxY() - first.getMinY());
        return frame;
    }
}
