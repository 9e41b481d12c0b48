package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What keeps a proposal from being exported, each a row that leads to the place where it is mended. */
final class ObstaclesPane extends VBox implements QuestionPane {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 300;
    private static final double TEXT_WIDTH = WIDTH - 60;

    private final ListView<Obstacle> list = new ListView<>();

    ObstaclesPane(List<Obstacle> obstacles) {
        getStyleClass().add("go-to");
        Label words = new Label(Texts.of("command.obstacles"));
        words.getStyleClass().add("page-note");
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        words.setMinHeight(USE_PREF_SIZE);
        list.setId("obstacles");
        list.setAccessibleText(Texts.of("command.obstacles.name"));
        list.setCellFactory(any -> new ObstacleCell());
        list.getItems().setAll(obstacles);
        list.getSelectionModel().selectFirst();
        setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(words, list);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void begin() {
        list.requestFocus();
    }

    /** Where the obstacle chosen is mended. */
    Optional<Place> place() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(Obstacle::place);
    }

    @Override
    public ObservableBooleanValue ready() {
        return Bindings.createBooleanBinding(
                () -> place().isPresent(), list.getSelectionModel().selectedItemProperty());
    }

    /** As high as its text needs: what to do stands at the end. A label in its place would be asked for its height on one line. */
    private static final class ObstacleCell extends ListCell<Obstacle> {
        private final Text text = new Text();

        ObstacleCell() {
            text.getStyleClass().add("text");
            text.setWrappingWidth(TEXT_WIDTH);
            text.fillProperty().bind(textFillProperty());
            text.fontProperty().bind(fontProperty());
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(Obstacle obstacle, boolean empty) {
            super.updateItem(obstacle, empty);
            setGraphic(empty ? null : text);
            text.setText(empty ? "" : obstacle.text());
        }
    }
}
