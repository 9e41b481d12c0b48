package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The named choices among the proposals: which one is shown, which one beside it, and under what name it is kept. */
final class EditionFields extends HBox {
    /** Stands for no choice beside the one that is shown. */
    private static final String NONE = "";

    private final ComboBox<String> shown = box("desk-edition", Texts.of("desk.edition"));
    private final ComboBox<String> beside = box("desk-edition-beside", Texts.of("desk.edition.beside"));
    private final HBox comparing = new HBox();
    private final TextField name = new TextField();
    private Plan plan = Plan.NONE;
    private Edition edition = Edition.ALL;
    private boolean isShowing;

    /**
     * @param changed is told when another choice is to be shown
     * @param keeping keeps a choice, under another name, or no longer
     */
    EditionFields(Runnable changed, EditionKeeping keeping) {
        getStyleClass().add("desk-catalogue-fields");
        name.setId("desk-edition-name");
        name.setPromptText(Texts.of("desk.edition.name"));
        name.setPrefColumnCount(10);
        name.setAccessibleText(Texts.of("desk.edition.its-name"));
        Button keep = new Button(Texts.of("desk.edition.save"));
        keep.setId("desk-edition-save");
        keep.disableProperty().bind(name.textProperty().isEmpty());
        keep.setOnAction(event -> keeping.keep(edition.named(name.getText())));
        name.setOnAction(event -> keep.fire());
        shown.valueProperty().addListener((seen, before, now) -> chosen(now, changed));
        beside.valueProperty().addListener((seen, before, now) -> {
            if (!isShowing) {
                changed.run();
            }
        });
        getChildren().addAll(new Label(Texts.of("desk.edition")), shown, name, keep, more(keeping));
        comparing.getStyleClass().add("desk-catalogue-fields");
        comparing.getChildren().addAll(new Label(Texts.of("desk.edition.beside")), beside);
    }

    /** The field of the choice that stands beside it, to be placed behind the others or below them. */
    Node comparing() {
        return comparing;
    }

    /** What else can be done with the choice that is shown, where it is one that is kept. */
    private MenuButton more(EditionKeeping keeping) {
        MenuItem rename = new MenuItem(Texts.of("desk.edition.rename"));
        rename.setOnAction(event -> {
            String before = edition.name();
            edition = edition.named(name.getText());
            keeping.rename(before, edition.name());
        });
        MenuItem delete = new MenuItem(Texts.of("desk.edition.delete"));
        delete.setOnAction(event -> {
            Edition deleted = edition;
            edition = Edition.ALL;
            name.clear();
            keeping.delete(deleted);
        });
        MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL), rename, delete);
        more.setId("desk-edition-more");
        more.getStyleClass().add("no-arrow");
        more.setAccessibleText(Texts.of("desk.edition.more"));
        more.setOnShowing(event -> {
            boolean isKept = plan.edition(edition.name()).isPresent();
            delete.setDisable(!isKept);
            rename.setDisable(!isKept || name.getText().isBlank() || edition.isCalled(name.getText()));
        });
        return more;
    }

    private static ComboBox<String> box(String id, String name) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setConverter(new ShownText<>(EditionFields::words));
        return box;
    }

    private static String words(String edition) {
        return edition.equals(NONE) ? Texts.of("desk.edition.none") : EditionWords.of(edition);
    }

    private void chosen(String chosen, Runnable changed) {
        if (!isShowing && chosen != null) {
            edition = plan.edition(chosen).orElse(Edition.ALL);
            name.setText(edition.name().equals(Edition.ALL.name()) ? "" : edition.name());
            changed.run();
        }
    }

    /** The choice as it is now, kept or not. */
    Edition edition() {
        return edition;
    }

    /** The choice that stands beside it. */
    Optional<Edition> beside() {
        return Optional.ofNullable(beside.getValue())
                .filter(chosen -> !chosen.equals(NONE))
                .map(chosen -> plan.edition(chosen).orElse(Edition.ALL));
    }

    /** Takes a proposal in or leaves it out. */
    void tick(String number, boolean in) {
        edition = edition.with(number, in);
    }

    /** The choices that are kept now. */
    void show(Plan known) {
        plan = known;
        List<String> names = Stream.concat(
                        Stream.of(Edition.ALL.name()), known.editions().stream().map(Edition::name))
                .toList();
        isShowing = true;
        String now = beside.getValue();
        shown.getItems().setAll(names);
        shown.setValue(known.edition(edition.name()).map(Edition::name).orElse(Edition.ALL.name()));
        beside.getItems().setAll(Stream.concat(Stream.of(NONE), names.stream()).toList());
        beside.setValue(names.contains(now) ? now : NONE);
        isShowing = false;
    }

    /** Shows the choices that the other fields have shown. */
    void takeOver(EditionFields before) {
        edition = before.edition;
        name.setText(before.name.getText());
        isShowing = true;
        beside.setValue(before.beside.getValue());
        isShowing = false;
        show(before.plan);
    }

    /** Shows the choice that has just been kept. */
    void kept(Edition saved) {
        edition = saved;
    }
}
