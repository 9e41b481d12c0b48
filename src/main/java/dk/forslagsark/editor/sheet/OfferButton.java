package dk.forslagsark.editor.sheet;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;

/** A button below a cell that offers to go on with what was typed there. It goes away with the next thing done. */
final class OfferButton extends Button {
    private static final double GAP = 3;

    OfferButton() {
        setId("offer");
        getStyleClass().add("offer");
        setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
    }

    /** Offers something at the right end of that cell; without a place nothing is offered. */
    void show(String text, Runnable action, Optional<Bounds> cell) {
        setText(text);
        setOnAction(event -> {
            hide();
            action.run();
        });
        setVisible(cell.isPresent());
        cell.ifPresent(this::put);
    }

    /** Stays with its cell; goes away when that is out of sight. */
    void follow(Optional<Bounds> cell) {
        setVisible(cell.isPresent() && isVisible());
        cell.ifPresent(this::put);
    }

    void hide() {
        setVisible(false);
    }

    private void put(Bounds cell) {
        applyCss();
        double width = prefWidth(-1);
        double room = getParent().getLayoutBounds().getWidth();
        resizeRelocate(
                Math.max(0, Math.min(cell.getMinX(), room - width)), cell.getMaxY() + GAP, width, prefHeight(-1));
    }
}
