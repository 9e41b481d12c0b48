package dk.forslagsark.editor.workspace;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.details.RowDetails;
import dk.forslagsark.editor.findings.FindingsPanel;
import dk.forslagsark.editor.page.WindowPart;
import dk.forslagsark.editor.results.ResultsPanel;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What stands to the right of the page: the results, below them what the checks find, and the details of the row the cursor is in.
 * In a window too low for all of them it is scrolled.
 */
final class SidePane extends ScrollPane {
    /** Both payback periods are in sight, however low the window is. */
    private static final double LEAST_RESULTS = 126;

    /** The chart down to its years too, where the findings and the details leave so much. */
    private static final double WITH_CHART = 236;

    /** What row it is, and the first field that is written about it. */
    private static final double LEAST_DETAILS = 112;

    private final ResultsPanel results;
    private final FindingsPanel findings;
    private final RowDetails details;
    /** Where there is not room for both it is the details that are scrolled. */
    private final ScrollPane scroll = new ScrollPane();

    private final VBox parts = new VBox();

    /**
     * @param onTable whether there are rows that have details
     * @param findings what the checks find
     * @param goTo shows a place of the proposal
     * @param whatIf answers what if it does not go as written
     */
    SidePane(
            Document document,
            Organisation organisation,
            ObservableBooleanValue onTable,
            FindingsPanel findings,
            Consumer<Place> goTo,
            Runnable whatIf) {
        results = new ResultsPanel(goTo, whatIf);
        this.findings = findings;
        findings.keepRoomIn(heightProperty());
        details = new RowDetails(document, organisation);
        VBox.setVgrow(results, Priority.ALWAYS);
        results.minHeightProperty()
                .bind(Bindings.createDoubleBinding(this::leastResults, heightProperty(), findings.minHeightProperty()));
        details.visibleProperty().bind(onTable);
        scroll.visibleProperty().bind(onTable);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.getStyleClass().add("details-scroll");
        scroll.setContent(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(LEAST_DETAILS);
        getStyleClass().add("side");
        setContent(parts);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        choose(true, true);
    }

    private double leastResults() {
        double left = getHeight() - findings.getMinHeight() - LEAST_DETAILS;
        return Math.max(LEAST_RESULTS, Math.min(WITH_CHART, left));
    }

    /** Shows the results with the findings, the details of the row, both or neither. */
    void choose(boolean withResults, boolean withDetails) {
        parts.getChildren().setAll(withResults ? List.of(results, findings) : List.of());
        parts.getChildren().addAll(withDetails ? List.of(scroll) : List.of());
    }

    boolean isEmpty() {
        return parts.getChildren().isEmpty();
    }

    void show(Version version) {
        results.show(version);
    }

    void showRows(Proposal proposal, List<RowRef> rows) {
        details.show(proposal, rows);
    }

    /** The parts that are shown and can be used, from the top. To the findings leads a key of their own, for they come and go. */
    Stream<WindowPart> parts() {
        return Stream.of(new WindowPart(results, this::focusResults), new WindowPart(scroll, this::focusDetails))
                .filter(part -> part.node().getParent() != null)
                .filter(part -> part.node() != scroll || details.isUsable());
    }

    private void focusResults() {
        setVvalue(0);
        results.requestFocus();
    }

    private void focusDetails() {
        setVvalue(1);
        details.focus();
    }

    /** Whether one writes in the details of the row. */
    boolean hasKeyboard() {
        return details.hasKeyboard();
    }

    /** Gives the keyboard to the field of the place, if it is one of the row's details. */
    void goTo(Place place) {
        setVvalue(1);
        details.goTo(place);
    }
}
