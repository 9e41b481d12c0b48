package dk.forslagsark.editor.desk.files;

import dk.forslagsark.editor.desk.DownKey;
import dk.forslagsark.editor.desk.KeyedChoices;
import dk.forslagsark.editor.desk.SearchText;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.textfield.TextFields;

/** A filter for each column that is shown: the texts that stand in it, a part of them, or a bound. All must hold. */
final class FilterBar extends FlowPane {
    private static final double CHOICE_WIDTH = 128;

    private final Map<FileColumn, TextField> fields = new EnumMap<>(FileColumn.class);
    private final Map<FileColumn, CheckComboBox<String>> choices = new EnumMap<>(FileColumn.class);
    private final Map<FileColumn, Node> labelled = new EnumMap<>(FileColumn.class);
    private final Runnable onChange;
    private final Runnable down;

    /**
     * @param onChange called when something else is filtered for
     * @param down gives the keyboard to the list
     */
    FilterBar(Runnable onChange, Runnable down) {
        this.onChange = onChange;
        this.down = down;
        getStyleClass().add("desk-filters");
        FileColumn.all().forEach(column -> labelled.put(column, labelled(column)));
    }

    private Node labelled(FileColumn column) {
        Node control = column.filter() == FileColumn.Filter.CHOICE ? choice(column) : field(column);
        control.setId("desk-filter-" + column.key());
        control.setAccessibleText(Texts.of("desk.filter.by", column.title()));
        Label label = new Label(column.title());
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("desk-filter");
        return box;
    }

    private TextField field(FileColumn column) {
        TextField field = TextFields.createClearableTextField();
        field.setPromptText(prompt(column));
        DownKey.on(field, down);
        field.textProperty().addListener(seen -> onChange.run());
        fields.put(column, field);
        return field;
    }

    private static String prompt(FileColumn column) {
        return switch (column) {
            case NET -> Texts.of("desk.filter.net");
            case SERVICE, TOTAL -> Texts.of("desk.filter.payback");
            default -> Texts.of("desk.filter.contains");
        };
    }

    private CheckComboBox<String> choice(FileColumn column) {
        CheckComboBox<String> box = new CheckComboBox<>();
        KeyedChoices.install(box);
        box.setAccessibleText(Texts.of("desk.filter.of", column.title()));
        box.setTitle(Texts.of("desk.filter.all"));
        box.setPrefWidth(CHOICE_WIDTH);
        box.setMaxWidth(CHOICE_WIDTH);
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) change -> {
            box.setTitle(checked(box).isEmpty() ? Texts.of("desk.filter.all") : String.join(", ", checked(box)));
            onChange.run();
        });
        choices.put(column, box);
        return box;
    }

    private static List<String> checked(CheckComboBox<String> box) {
        return List.copyOf(box.getCheckModel().getCheckedItems());
    }

    /** Shows filters for these columns; those of others filter no more. */
    void showColumns(List<FileColumn> columns) {
        getChildren().setAll(columns.stream().map(labelled::get).toList());
        hidden(columns).forEach(this::clear);
    }

    private static List<FileColumn> hidden(List<FileColumn> columns) {
        return FileColumn.all().stream()
                .filter(column -> !columns.contains(column))
                .toList();
    }

    /** Offers what stands in the columns of these files, with what is checked as it was. */
    void offer(List<FolderEntry> files) {
        choices.forEach((column, box) -> offer(box, texts(column, files)));
    }

    private static Set<String> texts(FileColumn column, List<FolderEntry> files) {
        Set<String> texts = new TreeSet<>();
        files.stream().map(column::text).filter(text -> !text.isEmpty()).forEach(texts::add);
        return texts;
    }

    /** Nothing is taken away that is checked, also where it stands in no file any more. */
    private static void offer(CheckComboBox<String> box, Set<String> texts) {
        List<String> checked = checked(box);
        texts.addAll(checked);
        if (!List.copyOf(texts).equals(box.getItems())) {
            box.getCheckModel().clearChecks();
            box.getItems().setAll(texts);
            checked.forEach(box.getCheckModel()::check);
        }
    }

    /** What all filters together let through. */
    Predicate<FolderEntry> filter() {
        List<Predicate<FolderEntry>> all = new ArrayList<>();
        fields.forEach((column, field) -> {
            if (!field.getText().isBlank()) {
                all.add(typed(column, field.getText()));
            }
        });
        choices.forEach((column, box) -> {
            Set<String> checked = Set.copyOf(checked(box));
            if (!checked.isEmpty()) {
                all.add(file -> checked.contains(column.text(file)));
            }
        });
        return file -> all.stream().allMatch(each -> each.test(file));
    }

    private static Predicate<FolderEntry> typed(FileColumn column, String text) {
        return column.filter() == FileColumn.Filter.NUMBER
                ? NumberFilter.of(column, text)
                : file -> SearchText.contains(column.text(file), text);
    }

    /** Of which of these files that is said which is checked: it is said in other words in another language. */
    Map<FileColumn, List<FolderEntry>> meant(List<FolderEntry> files) {
        Map<FileColumn, List<FolderEntry>> meant = new EnumMap<>(FileColumn.class);
        choices.forEach((column, box) -> meant.put(
                column,
                files.stream()
                        .filter(file -> checked(box).contains(column.text(file)))
                        .toList()));
        return meant;
    }

    /**
     * Filters for what the other has filtered for.
     *
     * @param meant the files of which that is said which is checked there
     */
    void takeOver(FilterBar before, Map<FileColumn, List<FolderEntry>> meant) {
        before.fields.forEach((column, field) -> fields.get(column).setText(field.getText()));
        meant.forEach((column, files) ->
                texts(column, files).forEach(choices.get(column).getCheckModel()::check));
    }

    /** Filters for nothing. */
    void clear() {
        FileColumn.all().forEach(this::clear);
    }

    private void clear(FileColumn column) {
        if (fields.containsKey(column)) {
            fields.get(column).clear();
        } else {
            choices.get(column).getCheckModel().clearChecks();
        }
    }

    /** A link that filters for nothing. */
    Hyperlink clearing() {
        Hyperlink link = new Hyperlink(Texts.of("desk.filter.clear"));
        link.setOnAction(event -> clear());
        return link;
    }
}
