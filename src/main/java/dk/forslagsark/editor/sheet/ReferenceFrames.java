package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Frames around the cells that a formula points at, each in a colour of its own. */
final class ReferenceFrames extends Pane {
    private final Function<Position, Optional<Bounds>> placeOf;
    private List<Framed> framed = List.of();

    /**
     * Cells to be framed.
     *
     * @param block the cells
     * @param colour which of the colours, from 0
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
        getChildren()
                .setAll(framed.stream()
                        .flatMap(each -> Stream.of("reference-fill", "reference-frame")
                                .flatMap(style -> region(each, style).stream()))
                        .toList());
    }

    private Optional<Region> region(Framed each, String style) {
        Optional<Bounds> first = placeOf.apply(each.block().start());
        Optional<Bounds> last = placeOf.apply(each.block().end());
        return first.flatMap(from -> last.map(to -> region(from, to, style, each.colour())));
    }

    private static Region region(Bounds first, Bounds last, String style, int colour) {
        Region region = new Region();
        region.getStyleClass().addAll(style, "reference-" + colour);
        region.setManaged(false);
        region.resizeRelocate(
                first.getMinX(), first.getMinY(), last.getMaxX() - first.getMinX(), last.getMaxY() - first.getMinY());
        return region;
    }
}
