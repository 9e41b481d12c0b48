package dk.forslagsark.editor.guide;

import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture in its own size, or smaller where there is less room for it. */
final class FittingPicture extends Region {
    private final ImageView view;

    FittingPicture(ImageView view) {
        this.view = view;
        getChildren().add(view);
        view.imageProperty().addListener(seen -> requestLayout());
        if (view.getImage() != null) {
            view.getImage().progressProperty().addListener(seen -> requestLayout());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double own() {
        return view.getImage() == null ? 0 : view.getImage().getWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return own() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double shown = shown(width < 0 ? computePrefWidth(-1) : width);
        double ratio = own() == 0 ? 0 : view.getImage().getHeight() / own();
        return shown * ratio + snappedTopInset() + snappedBottomInset();
    }

    private double shown(double width) {
        return Math.max(0, Math.min(own(), width - snappedLeftInset() - snappedRightInset()));
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shown(getWidth()));
        view.relocate(snappedLeftInset(), snappedTopInset());
    }
}
