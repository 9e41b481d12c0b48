package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.command.Command;
import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.textfield.TextFields;

/** The head of the desk: which folder it is and what there is in it, what one looks for, and what one does with it. */
final class DeskHead extends HBox {

    private static final double COMMITTEES_WIDTH = 170;
    private static final double LEAST_COMMITTEES = 52;
    /** All give way in a narrow window, so that what is done with the proposals stays in sight. */
    private static final double LEAST_NAME = 60;

    private final Label name = new Label();
    private final Label count = new Label();
    private final TextField search = TextFields.createClearableTextField();
    private final CheckComboBox<String> committees = new CheckComboBox<>();

    /**
     * @param onChange called when something else is looked for
     * @param down gives the keyboard to what is found
     */
    DeskHead(DeskCommands commands, MenuButton more, Runnable onChange, Runnable down) {
        getStyleClass().add("desk-head");
        name.getStyleClass().add("desk-name");
        name.setMinWidth(LEAST_NAME);
        Tip.install(name, name.textProperty());
        count.getStyleClass().add("desk-count");
        count.setMinWidth(0);
        search.setId("desk-search");
        search.setPromptText(Texts.of("desk.search-prompt"));
        search.setAccessibleText(Texts.of("desk.search"));
        DownKey.on(search, down);
        search.textProperty().addListener(seen -> onChange.run());
        KeyedChoices.install(committees);
        committees.setId("desk-committees");
        committees.setAccessibleText(Texts.of("desk.committees"));
        committees.setTitle(title(Set.of()));
        committees.setPrefWidth(COMMITTEES_WIDTH);
        committees.setMaxWidth(COMMITTEES_WIDTH);
        committees.setMinWidth(LEAST_COMMITTEES);
        committees.getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) change -> {
            committees.setTitle(title(chosen()));
            onChange.run();
        });
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name,
                        count,
                        gap,
                        search,
                        committees,
                        button(commands.compare, Texts.of("desk.compare"), "plain"),
                        button(commands.check, Texts.of("desk.command.check"), "plain"),
                        button(commands.export, Texts.of("desk.command.export"), "accent"),
                        more);
    }

    /** The names of several would be cut after the first, and look like one. */
    private static String title(Set<String> chosen) {
        return switch (chosen.size()) {
            case 0 -> Texts.of("desk.committees-all");
            case 1 -> Texts.of("desk.committees-one", chosen.iterator().next());
            default -> Texts.of("desk.committees-some", chosen.size());
        };
    }

    private static Button button(Command command, String text, String style) {
        Button button = new Button(text);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(Bindings.not(command.enabledProperty()));
        button.setOnAction(event -> command.run());
        return button;
    }

    /** Says which folder it is and what there is in it. */
    void show(Path folder, List<FolderEntry> files) {
        Path last = folder.getFileName();
        name.setText(last == null ? folder.toString() : last.toString());
        long unreadable =
                files.stream().filter(file -> file.problem().isPresent()).count();
        long proposals = files.size() - unreadable;
        String words = Texts.count("desk.proposals", proposals) + unreadableWords(unreadable);
        count.setText(words);
        count.setTooltip(new WholeText(words));
        offer(files);
    }

    private static String unreadableWords(long count) {
        return count == 0 ? "" : " · " + Texts.count("desk.unreadable-files", count);
    }

    private void offer(List<FolderEntry> files) {
        Set<String> names = new TreeSet<>(chosen());
        files.stream()
                .flatMap(file -> file.summary().stream())
                .flatMap(summary -> summary.committees().stream())
                .forEach(names::add);
        if (!List.copyOf(names).equals(committees.getItems())) {
            Set<String> checked = chosen();
            committees.getCheckModel().clearChecks();
            committees.getItems().setAll(names);
            checked.forEach(committees.getCheckModel()::check);
        }
    }

    /** The committees that are chosen; none for all. */
    Set<String> chosen() {
        return Set.copyOf(committees.getCheckModel().getCheckedItems());
    }

    /** What is looked for. */
    String searched() {
        return search.getText();
    }

    ReadOnlyStringProperty nameProperty() {
        return name.textProperty();
    }

    /** Looks for what the other head has looked for so far. */
    void takeOver(DeskHead before) {
        Set<String> checked = before.chosen();
        committees.getItems().setAll(before.committees.getItems());
        checked.forEach(committees.getCheckModel()::check);
        search.setText(before.searched());
    }

    void chooseCommittees() {
        KeyedChoices.open(committees);
    }

    void beginSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
