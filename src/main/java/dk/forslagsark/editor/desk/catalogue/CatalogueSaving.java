package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.editor.command.FileMaking;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.EndNotice;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Writes the catalogue with the proposals behind it, beside the work in the window. */
final class CatalogueSaving {
    private final DeskContext context;
    private final FileMaking making;
    private final MenuButton button = new MenuButton(Texts.of("desk.catalogue.export"));

    CatalogueSaving(DeskContext context) {
        this.context = context;
        making = new FileMaking(context.messages(), context.dialogs(), Texts.of("desk.catalogue.not-written"));
        button.disableProperty().bind(making.runningProperty());
    }

    /** Asks what it is to be written as; one at a time is written. */
    MenuButton button(Supplier<Optional<Catalogue>> shown) {
        button.setId("desk-catalogue-export");
        for (CatalogueFormat format : CatalogueFormat.values()) {
            MenuItem item = new MenuItem(format.words());
            item.setOnAction(event -> shown.get().ifPresent(catalogue -> save(catalogue, format)));
            button.getItems().add(item);
        }
        return button;
    }

    private void save(Catalogue catalogue, CatalogueFormat format) {
        String ending = format.kind().ending();
        context.dialogs()
                .chooseOutput(CatalogueWording.FILE + ending, format.kind())
                .map(file -> file.toString().endsWith(ending) ? file : Path.of(file + ending))
                .ifPresent(file -> start(catalogue, format, file));
    }

    private void start(Catalogue catalogue, CatalogueFormat format, Path file) {
        making.write(
                Texts.of("desk.writing", file.getFileName()),
                file,
                progress -> format.made(catalogue, progress),
                problems -> done(file, problems));
    }

    private void done(Path file, List<String> problems) {
        context.messages().say(Texts.of("desk.catalogue.written"), Texts.of("desk.open-it"), () -> context.showFile()
                .accept(file));
        EndNotice.show(context, Texts.of("desk.catalogue"), Texts.of("desk.written", file.getFileName()));
        if (!problems.isEmpty()) {
            context.dialogs().tell(Texts.of("desk.catalogue.incomplete"), String.join("\n", problems));
        }
    }
}
