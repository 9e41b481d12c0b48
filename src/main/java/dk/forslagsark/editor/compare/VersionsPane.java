package dk.forslagsark.editor.compare;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Older versions of a proposal, and what has been changed since the one that is chosen. */
public final class VersionsPane extends HBox implements QuestionPane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 480;
    private static final double LIST_WIDTH = 200;

    private final Proposal now;
    private final ListView<Older> list = new ListView<>();
    private final DifferencesView differences = new DifferencesView();

    /**
     * A version as it was.
     *
     * @param when when it was saved
     */
    public record Older(Instant when, Proposal proposal) {
        /** When it was, in words. */
        public String words() {
            return SpokenMoment.write(here(), ZonedDateTime.now());
        }

        /** The same to the second. */
        String exactly() {
            return SpokenMoment.writeExactly(here(), ZonedDateTime.now());
        }

        private ZonedDateTime here() {
            return when.atZone(ZoneId.systemDefault());
        }
    }

    /**
     * @param now the proposal as it is
     * @param versions older ones, at least one, the latest first
     */
    public VersionsPane(Proposal now, List<Older> versions) {
        this.now = now;
        getStyleClass().add("versions");
        list.setId("versions");
        list.setAccessibleText(Texts.of("differences.versions"));
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        list.setCellFactory(made -> new Row());
        list.getItems().setAll(versions);
        list.getSelectionModel().selectedItemProperty().addListener((seen, before, chosen) -> show(chosen));
        list.getSelectionModel().select(0);
        setHgrow(differences, Priority.ALWAYS);
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH, HEIGHT);
        getChildren().addAll(list, differences);
    }

    private void show(Older chosen) {
        differences.show(Comparison.of(chosen.proposal(), now));
    }

    /** The version chosen. */
    public Older chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public ObservableBooleanValue ready() {
        return Bindings.isNotNull(list.getSelectionModel().selectedItemProperty());
    }

    @Override
    public void begin() {
        list.requestFocus();
    }

    /** Those saved within one minute are told apart by the second. */
    private String words(Older version) {
        boolean isOnlyOne = list.getItems().stream()
                        .map(Older::words)
                        .filter(version.words()::equals)
                        .count()
                == 1;
        return isOnlyOne ? version.words() : version.exactly();
    }

    private final class Row extends ListCell<Older> {
        @Override
        protected void updateItem(Older version, boolean empty) {
            super.updateItem(version, empty);
            setText(empty ? "" : words(version));
        }
    }
}
