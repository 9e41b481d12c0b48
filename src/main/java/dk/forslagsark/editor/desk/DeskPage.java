package dk.forslagsark.editor.desk;

import dk.forslagsark.folder.FolderEntry;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/** A page of the desk, reached by its tab. The desk makes it once and shows it what it has. */
public interface DeskPage {
    /** What its tab says, perhaps with how much there is on it: {@code Kontrol · 4}. */
    ReadOnlyStringProperty titleProperty();

    Node content();

    /** The files of the folder, or what is chosen of them, are others than before; told to every page. */
    void show(DeskContent content);

    /** Gives the keyboard to what one begins with. */
    void begin();

    /** The files that a command is meant for: what is selected on the page; none where nothing is. */
    default List<FolderEntry> selected() {
        return List.of();
    }
}
