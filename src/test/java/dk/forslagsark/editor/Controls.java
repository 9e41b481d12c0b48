package dk.forslagsark.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * What shows the eye that there is a control, how it stands, and which has the keyboard: WCAG 2.2, 1.4.11, three to one. What
 * is disabled need not.
 */
final class Controls {
    private static final double ENOUGH = 3;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final List<PseudoClass> FOCUSED =
            List.of(PseudoClass.getPseudoClass("focused"), PseudoClass.getPseudoClass("focus-visible"));

    private Controls() {}

    /** The edges of fields, boxes and sliders, and what is drawn by its shape, that stand out too little. */
    static List<String> faint(Scene scene) {
        return regions(scene)
                .filter(node -> isEdged(node) || node.getShape() != null)
                .filter(node -> !paints(node).isEmpty())
                .filter(node -> paints(node).stream().allMatch(paint -> contrast(paint, node, scene) < ENOUGH))
                .map(node -> "%.2f %s".formatted(best(node, scene), Readability.described(node)))
                .distinct()
                .toList();
    }

    private static Stream<Region> regions(Scene scene) {
        return Readability.shown(scene.getRoot())
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .filter(node -> !node.isDisabled() && Contrast.opacity(node) > 0 && !isEmptyMark(node))
                .filter(node -> node.getWidth() > 0 && node.getHeight() > 0);
    }

    /** That of a box which is not ticked has the colour of the box. */
    private static boolean isEmptyMark(Region node) {
        return node.getStyleClass().contains("mark")
                && node.getParent().getParent() instanceof CheckBox box
                && !box.isSelected()
                && !box.isIndeterminate();
    }

    private static boolean isEdged(Region node) {
        boolean isField = node instanceof TextInputControl input
                && input.isEditable()
                && !(input.getParent() instanceof ComboBoxBase);
        return isField
                || node instanceof ComboBoxBase
                || Stream.of("box", "radio", "writing", "finding-card", "chart-bar")
                        .anyMatch(node.getStyleClass()::contains)
                || node.getParent() instanceof Slider;
    }

    private static double best(Region node, Scene scene) {
        return paints(node).stream()
                .mapToDouble(paint -> contrast(paint, node, scene))
                .max()
                .orElse(1);
    }

    private static double contrast(Paint paint, Region node, Scene scene) {
        Color behind = Contrast.behind(node.getParent(), scene);
        return Contrast.of(Contrast.seen(paint, node, behind), behind);
    }

    /** What its border and its ground are painted with, but for what is not to be seen. */
    private static List<Paint> paints(Region node) {
        return layers(node).stream()
                .filter(paint -> Contrast.color(paint).getOpacity() > 0)
                .toList();
    }

    private static List<Paint> layers(Region node) {
        List<Paint> layers = new ArrayList<>();
        if (node.getBorder() != null) {
            for (BorderStroke stroke : node.getBorder().getStrokes()) {
                addSides(stroke, layers);
            }
        }
        if (node.getBackground() != null) {
            node.getBackground().getFills().stream()
                    .map(BackgroundFill::getFill)
                    .forEach(layers::add);
        }
        return layers;
    }

    private static void addSides(BorderStroke stroke, List<Paint> layers) {
        if (stroke.getTopStyle() != BorderStrokeStyle.NONE) {
            layers.add(stroke.getWidths().getTop() > 0 ? stroke.getTopStroke() : Color.TRANSPARENT);
            layers.add(stroke.getWidths().getRight() > 0 ? stroke.getRightStroke() : Color.TRANSPARENT);
            layers.add(stroke.getWidths().getBottom() > 0 ? stroke.getBottomStroke() : Color.TRANSPARENT);
            layers.add(stroke.getWidths().getLeft() > 0 ? stroke.getLeftStroke() : Color.TRANSPARENT);
        }
    }

    /** What takes the keyboard and does not show by a colour that stands out that it has it. */
    static List<String> withoutFocusMark(Scene scene) {
        return unmarked(
                scene, node -> node.isFocusTraversable() && !(node instanceof ScrollBar) && !marksACell(node), FOCUSED);
    }

    /** Lists and tables show by a cell where the keyboard is. */
    private static boolean marksACell(Node node) {
        return Readability.shown(node).anyMatch(IndexedCell.class::isInstance);
    }

    /** What can be pressed in or selected, and does not show by a colour that stands out that it is. */
    static List<String> withoutSelectionMark(Scene scene) {
        return unmarked(scene, Controls::isSelectable, List.of(SELECTED));
    }

    /** A sheet shows by its cells what is selected, not by its rows. */
    private static boolean isSelectable(Node node) {
        return node instanceof ToggleButton
                || node instanceof ListCell<?> cell && !cell.isEmpty() && !(cell.getParent() instanceof ComboBoxBase)
                || node instanceof TableRow<?> row
                        && !row.isEmpty()
                        && !row.getTableView().getSelectionModel().isCellSelectionEnabled();
    }

    private static List<String> unmarked(Scene scene, Predicate<Node> asked, List<PseudoClass> states) {
        return regions(scene)
                .filter(asked)
                .filter(node -> !shows(node, states, scene))
                .map(Readability::described)
                .distinct()
                .toList();
    }

    /** What has the keyboard while the node is selected: of a cell the list or table. */
    private static Node holder(Node node) {
        return node instanceof ListCell<?> cell
                ? cell.getListView()
                : node instanceof TableRow<?> row ? row.getTableView() : node;
    }

    private static boolean shows(Region node, List<PseudoClass> states, Scene scene) {
        Set<PseudoClass> now = Set.copyOf(node.getPseudoClassStates());
        Node holder = holder(node);
        if (holder != node) {
            holder.pseudoClassStateChanged(FOCUSED.get(0), true);
        }
        Map<String, Paint> without = painted(node, states, false);
        Map<String, Paint> with = painted(node, states, true);
        states.forEach(state -> node.pseudoClassStateChanged(state, now.contains(state)));
        holder.pseudoClassStateChanged(FOCUSED.get(0), holder.isFocused());
        node.applyCss();
        Color behind = Contrast.behind(node.getParent(), scene);
        return with.entrySet().stream()
                .filter(layer -> !layer.getValue().equals(without.get(layer.getKey())))
                .anyMatch(layer -> Contrast.of(Contrast.seen(layer.getValue(), node, behind), behind) >= ENOUGH);
    }

    /** What it and all in it is painted with in those states, or out of them. */
    private static Map<String, Paint> painted(Region node, List<PseudoClass> states, boolean in) {
        states.forEach(state -> node.pseudoClassStateChanged(state, in));
        node.applyCss();
        Map<String, Paint> painted = new LinkedHashMap<>();
        add(node, "", painted);
        return painted;
    }

    private static void add(Node node, String path, Map<String, Paint> painted) {
        if (node instanceof Region region) {
            List<Paint> layers = layers(region);
            for (int i = 0; i < layers.size(); i++) {
                painted.put(path + " " + i + "/" + layers.size(), layers.get(i));
            }
        }
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = 0; i < children.size(); i++) {
                add(children.get(i), path + "." + i, painted);
            }
        }
    }
}
