package dk.forslagsark.editor.desk;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.command.Messages;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.editor.command.Waiting;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.tables.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Stage;

/**
 * All that the pages of a desk know of the window they are in.
 *
 * @param window the window itself
 * @param messages where the user is told something, and long work is followed
 * @param dialogs where the user is asked something
 * @param settings what is remembered from one time to the next
 * @param waiting what asks a drive; one for the window
 * @param organisation the organisation of the municipality
 * @param checks the rules proposals are checked by
 * @param opening opens a proposal in a window of its own
 * @param showFile opens a file in the program that the system has for it
 * @param selected to be called when something else is selected, so that what can be done with it is looked at anew
 */
public record DeskContext(
        Stage window,
        Messages messages,
        Dialogs dialogs,
        SavedSettings settings,
        Waiting waiting,
        Organisation organisation,
        Checks checks,
        DeskLinks.Opening opening,
        Consumer<Path> showFile,
        Runnable selected) {
    /** The line at the foot of the window. */
    public Node foot() {
        return window.getScene().lookup(".desk-foot");
    }

    /** Opens a file in a window of its own; of what cannot be read it says why. */
    public void open(FolderEntry file) {
        open(file, Optional.empty());
    }

    /** The same, at that place. */
    public void open(FolderEntry file, Place place) {
        open(file, Optional.of(place));
    }

    /** The same, at that place if there is one. */
    public void open(FolderEntry file, Optional<Place> place) {
        if (file.problem().isPresent()) {
            dialogs.tell(
                    Texts.of("desk.unreadable", file.file().getFileName()),
                    WholeReason.of(file.problem().get()));
        } else {
            opening.open(file.file(), place);
        }
    }
}
