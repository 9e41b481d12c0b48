package dk.forslagsark.editor.whatif;

import dk.forslagsark.danish.ScenarioWords;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.ScenarioEdits;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.spoken.SpokenScenario;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The scenarios that are kept in the file: chosen, kept under a name, and deleted. */
final class KeptScenarios extends VBox {
    private final Document document;
    private final Supplier<Scenario> tried;
    private final ComboBox<Scenario> kept = new ComboBox<>();
    private final TextField name = new TextField();
    private final Button rename = new Button(Texts.of("what-if.rename"));
    private final Button delete = new Button(Texts.of("what-if.delete"));
    private boolean isShowing;

    /**
     * @param tried what is kept
     * @param chosen told of the scenario that is chosen
     */
    KeptScenarios(Document document, Supplier<Scenario> tried, Consumer<Scenario> chosen) {
        this.document = document;
        this.tried = tried;
        getStyleClass().add("what-if-kept");
        kept.setId("what-if-kept");
        kept.setPromptText(Texts.of("what-if.none-kept"));
        kept.setAccessibleText(Texts.of("what-if.kept"));
        kept.setMaxWidth(Double.MAX_VALUE);
        kept.setConverter(names());
        kept.setButtonCell(new ChosenCell());
        kept.valueProperty().addListener((seen, before, scenario) -> {
            delete.setDisable(scenario == null);
            allowRenaming();
            if (!isShowing && scenario != null) {
                name.setText(ScenarioWords.ownName(scenario));
                chosen.accept(scenario);
            }
        });
        name.setId("what-if-name");
        name.setPromptText(Texts.of("what-if.name"));
        name.setAccessibleText(Texts.of("what-if.name.spoken"));
        name.setOnAction(event -> keep());
        name.textProperty().addListener(seen -> allowRenaming());
        TextMenu.install(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button(Texts.of("what-if.keep"));
        keep.setId("what-if-keep");
        keep.setOnAction(event -> keep());
        rename.setId("what-if-rename");
        rename.setDisable(true);
        rename.setOnAction(event -> chosen().ifPresent(this::rename));
        delete.setId("what-if-delete");
        delete.setDisable(true);
        delete.setOnAction(event -> chosen().ifPresent(scenario -> document.apply(ScenarioEdits.delete(scenario))));
        Button reset = new Button(Texts.of("what-if.reset"));
        reset.setId("what-if-reset");
        reset.setOnAction(event -> {
            clear();
            chosen.accept(Scenario.AS_WRITTEN);
        });
        Stream.of(keep, reset, rename, delete).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(kept, new HBox(6, name, keep), new HBox(6, reset, rename, delete));
    }

    /** What is chosen, or that something can be: a box that is emptied does not say so itself. */
    private final class ChosenCell extends ListCell<Scenario> {
        @Override
        protected void updateItem(Scenario scenario, boolean empty) {
            super.updateItem(scenario, empty);
            setText(scenario == null ? kept.getPromptText() : SpokenScenario.name(scenario));
        }
    }

    private static StringConverter<Scenario> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Scenario scenario) {
                return scenario == null ? "" : SpokenScenario.name(scenario);
            }

            @Override
            public Scenario fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed in it");
            }
        };
    }

    private Optional<Scenario> chosen() {
        return Optional.ofNullable(kept.getValue());
    }

    /** Without a name it is called what it says, in Danish: the name is kept and printed. */
    private void keep() {
        Scenario typed = tried.get().withName(name.getText().strip());
        Scenario named = typed.withName(ScenarioWords.name(typed));
        document.apply(ScenarioEdits.keep(named, chosen()));
        showChosen(named);
    }

    private void rename(Scenario scenario) {
        Scenario renamed = scenario.withName(name.getText().strip());
        document.apply(ScenarioEdits.rename(scenario, renamed.name()));
        showChosen(renamed);
    }

    /** A name that only says what is otherwise is not held fast: it would be untrue of what is tried next. */
    private void showChosen(Scenario saved) {
        isShowing = true;
        kept.setValue(kept.getItems().stream()
                .filter(each -> each.withExtras(saved.extras()).equals(saved))
                .findFirst()
                .orElse(null));
        name.setText(ScenarioWords.ownName(saved));
        isShowing = false;
    }

    /** To a name that none of them has. */
    private void allowRenaming() {
        String typed = name.getText().strip();
        rename.setDisable(chosen().isEmpty()
                || typed.isEmpty()
                || named(typed, kept.getItems()).isPresent());
    }

    /** Chooses the one of that name. */
    void choose(String called) {
        named(called, kept.getItems()).ifPresent(kept::setValue);
    }

    private void clear() {
        isShowing = true;
        kept.setValue(null);
        name.clear();
        isShowing = false;
    }

    /** Shows those of the proposal; the one of the same name stays chosen. */
    void show(List<Scenario> scenarios) {
        isShowing = true;
        Optional<Scenario> before = chosen();
        if (!kept.getItems().equals(scenarios)) {
            kept.getItems().setAll(scenarios);
            kept.setValue(before.flatMap(gone -> named(gone.name(), scenarios)).orElse(null));
        }
        kept.setPromptText(scenarios.isEmpty() ? Texts.of("what-if.none-kept") : Texts.of("what-if.choose"));
        kept.setDisable(scenarios.isEmpty());
        isShowing = false;
    }

    private static Optional<Scenario> named(String name, List<Scenario> scenarios) {
        return scenarios.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
