package dk.forslagsark.editor.sheet;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What lies above the table: the fill handle, what a drag would do, offers, and notes. */
final class SheetLayer extends Pane {
    private static final double LINE = 3;

    private final CellHighlights marks;
    private final Function<Position, Optional<Bounds>> placeOf;
    private final FillHandle handle = new FillHandle();
    private final CommentEditor comments = new CommentEditor();
    private final OfferButton offer = new OfferButton();
    private final Region frame = region("fill-frame");
    private final ReferenceFrames references;
    private final Region dropLine = region("drop-line");
    private Optional<Selection> filled = Optional.empty();
    private Optional<Integer> drop = Optional.empty();
    private Optional<Position> offered = Optional.empty();
    private final BooleanSupplier isWritable;
    private final DeferredAction followed = new DeferredAction(this::putHandle);

    /**
     * @param placeOf where a cell is; empty if it is not in sight
     * @param isWritable whether the cursor is on a cell that can be filled
     */
    SheetLayer(CellHighlights marks, Function<Position, Optional<Bounds>> placeOf, BooleanSupplier isWritable) {
        this.isWritable = isWritable;
        this.marks = marks;
        this.placeOf = placeOf;
        references = new ReferenceFrames(placeOf);
        setPickOnBounds(false);
        getChildren().addAll(references, frame, dropLine, handle, offer, comments);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        region.setMouseTransparent(true);
        region.setVisible(false);
        return region;
    }

    FillHandle handle() {
        return handle;
    }

    CommentEditor comments() {
        return comments;
    }

    /** The frames around what a formula points at. */
    ReferenceFrames references() {
        return references;
    }

    /** Puts the handle to where the selection is, once the table has been laid out. */
    void follow() {
        followed.ask();
    }

    private void putHandle() {
        handle.put(
                Optional.of(marks.selectionProperty().get().end())
                        .filter(any -> isWritable.getAsBoolean())
                        .flatMap(placeOf),
                getWidth(),
                getHeight());
        offered.ifPresent(cell -> offer.follow(placeOf.apply(cell)));
        references.put();
    }

    /** Something else is done: what was offered no longer stands. */
    void withdraw() {
        offered = Optional.empty();
        offer.hide();
    }

    void offer(String text, Runnable action, Position cell) {
        offered = Optional.of(cell);
        offer.show(text, action, placeOf.apply(cell));
    }

    /** Frames what would be filled if the button were let go now. */
    void showFill(Selection block) {
        filled = Optional.of(block);
        Optional<Bounds> first = placeOf.apply(block.start());
        Optional<Bounds> last = placeOf.apply(block.end());
        frame.setVisible(first.isPresent() && last.isPresent());
        if (frame.isVisible()) {
            frame.resizeRelocate(
                    first.get().getMinX(),
                    first.get().getMinY(),
                    last.get().getMaxX() - first.get().getMinX(),
                    last.get().getMaxY() - first.get().getMinY());
        }
    }

    /** What is to be filled; the frame goes. */
    Optional<Selection> takeFill() {
        frame.setVisible(false);
        Optional<Selection> taken = filled;
        filled = Optional.empty();
        return taken;
    }

    /** Draws a line above the row to which dragged rows would go. */
    void showDrop(int row) {
        drop = Optional.of(row);
        Optional<Bounds> place = Stream.of(1, 2)
                .flatMap(column -> placeOf.apply(new Position(row, column)).stream())
                .findFirst();
        dropLine.setVisible(place.isPresent());
        place.ifPresent(cell -> dropLine.resizeRelocate(0, cell.getMinY() - LINE / 2, getWidth(), LINE));
    }

    /** The row above which the dragged ones were let go; the line goes. */
    Optional<Integer> takeDrop() {
        dropLine.setVisible(false);
        Optional<Integer> taken = drop;
        drop = Optional.empty();
        return taken;
    }
}
