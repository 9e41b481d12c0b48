package dk.forslagsark.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** How far colours on a scene stand out from each other, as WCAG 2.2 reckons it. */
final class Contrast {
    private Contrast() {}

    /** From 1, where they are the same, to 21. */
    static double of(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** As it is seen where the node and all it stands in are painted over that colour. */
    static Color seen(Paint paint, Node node, Color below) {
        Color color = color(paint);
        return over(color.deriveColor(0, 1, 1, opacity(node)), below);
    }

    /** Its own and that of all it stands in. */
    static double opacity(Node node) {
        return node.getOpacity()
                * Optional.ofNullable(node.getParent()).map(Contrast::opacity).orElse(1.0);
    }

    /** What is painted by a node and behind it by all it stands in, the outermost first. */
    static Color behind(Node node, Scene scene) {
        if (node == null) {
            return scene.getFill() instanceof Color color ? color : Color.WHITE;
        }
        Color below = behind(node.getParent(), scene);
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                below = over(color(fill.getFill()), below);
            }
        }
        return below;
    }

    static Color color(Paint paint) {
        return paint instanceof Color color ? color : Color.TRANSPARENT;
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(new Color(above.getRed(), above.getGreen(), above.getBlue(), 1), above.getOpacity());
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
