package dk.forslagsark.editor.workspace;

import dk.forslagsark.check.Finding;
import dk.forslagsark.document.ListTables;
import dk.forslagsark.document.Place;
import dk.forslagsark.editor.derived.DerivedKind;
import dk.forslagsark.proposal.Proposal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of pages, each with how it stands: a tick where it is filled in, a number where something must be mended. */
final class Outline extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Place.Page, ToggleButton> buttons = new EnumMap<>(Place.Page.class);
    private final Map<Place.Page, Label> states = new EnumMap<>(Place.Page.class);
    private final Label kept = new Label();

    Outline(Consumer<Place.Page> open) {
        getStyleClass().add("outline");
        setAccessibleText("Sider");
        add(Place.Page.COVER, "Forside", open);
        add(Place.Page.TABLE_1, "Tabel 1", open);
        Stream.of(DerivedKind.values()).forEach(kind -> add(kind.page(), kind.label(), open));
        ListTables.all().forEach(list -> add(list.page(), list.name(), open));
        kept.getStyleClass().add("outline-note");
        kept.setWrapText(true);
        getChildren().add(kept);
    }

    void select(Place.Page page) {
        buttons.get(page).setSelected(true);
    }

    void focus(Place.Page page) {
        buttons.get(page).requestFocus();
    }

    void show(Proposal proposal, List<Finding> findings) {
        boolean hasCover = !proposal.cover().number().isBlank()
                && !proposal.cover().title().isBlank();
        states.get(Place.Page.COVER).setText(hasCover ? "✓" : "–");
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        boolean hasRows = !proposal.permanentChanges().isEmpty()
                || !proposal.implementationCosts().isEmpty();
        states.get(Place.Page.TABLE_1).setText(errors > 0 ? "● " + errors : hasRows ? "✓" : "–");
        ListTables.all().forEach(list -> states.get(list.page())
                .setText(count(list.in(proposal).size())));
        kept.setText(KeptParts.of(proposal));
        kept.setVisible(!kept.getText().isEmpty());
    }

    private static String count(int rows) {
        return rows == 0 ? "–" : Integer.toString(rows);
    }

    private void add(Place.Page page, String name, Consumer<Place.Page> open) {
        Label state = new Label();
        state.getStyleClass().add("outline-state");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(new Label(name), gap, state);
        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(name);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("outline-page");
        button.setOnAction(event -> {
            button.setSelected(true);
            open.accept(page);
        });
        content.prefWidthProperty().bind(button.widthProperty().subtract(20));
        buttons.put(page, button);
        states.put(page, state);
        getChildren().add(button);
    }
}
