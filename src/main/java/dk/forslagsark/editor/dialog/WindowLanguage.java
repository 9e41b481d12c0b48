package dk.forslagsark.editor.dialog;

import dk.forslagsark.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** What the windows of this run of the program speak. All speak the same. For the thread of the windows only. */
public final class WindowLanguage {
    private static final Map<Stage, Speaking> WINDOWS = new LinkedHashMap<>();

    private WindowLanguage() {}

    /** What a window does when another language is to be spoken. */
    public interface Speaking {
        /** Ends what is half typed, keeping it: it is typed as the language so far has it. */
        void finish();

        /** Says all that it says anew. */
        void renew();
    }

    /** Has the window told, as long as it is shown. */
    public static void follow(Stage window, Speaking speaking) {
        WINDOWS.put(window, speaking);
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> WINDOWS.remove(window));
    }

    /** Speaks that language from now on, in every window. */
    public static void speak(Language language) {
        if (language != Language.spoken()) {
            List<Speaking> all = List.copyOf(WINDOWS.values());
            all.forEach(Speaking::finish);
            language.speak();
            all.forEach(Speaking::renew);
        }
    }
}
