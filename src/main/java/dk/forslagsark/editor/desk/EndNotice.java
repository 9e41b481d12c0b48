package dk.forslagsark.editor.desk;

import javafx.geometry.Pos;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Tells that something has ended that went on in the background, for whoever works in another window meanwhile. */
public final class EndNotice {
    private static final Duration SHOWN = Duration.seconds(6);

    private EndNotice() {}

    /** In the window itself its foot tells it. */
    public static void show(DeskContext context, String title, String text) {
        if (!context.window().isFocused() && context.window().isShowing()) {
            Notifications notice = Notifications.create()
                    .owner(context.window())
                    .title(title)
                    .text(text)
                    .position(Pos.BOTTOM_RIGHT)
                    .hideAfter(SHOWN);
            if (context.settings().now().view().dark()) {
                notice.darkStyle();
            }
            notice.show();
        }
    }
}
