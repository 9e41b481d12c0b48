package dk.forslagsark.editor.page;

import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.input.ContextMenuEvent;

/** A menu of the right mouse button that is made when it is first asked for: to JavaFX each is a window with a scene of its own. */
public final class LateMenu {
    private LateMenu() {}

    public static void install(Control control, Supplier<ContextMenu> made) {
        control.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (control.getContextMenu() == null) {
                control.setContextMenu(made.get());
            }
        });
    }
}
