package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.editor.find.KeyPane;
import dk.forslagsark.editor.guide.GuidePane;
import dk.forslagsark.language.Texts;
import java.util.List;

/** What the menu Hjælp shows. */
final class HelpDialogs {
    private HelpDialogs() {}

    static void keys(Dialogs dialogs, List<KeyGroup> groups) {
        KeyPane keys = new KeyPane(groups);
        dialogs.show(Texts.of("command.help.keys"), keys, keys::begin);
    }

    static void guide(Dialogs dialogs, List<KeyGroup> groups) {
        GuidePane.show(dialogs, groups, "start.md");
    }

    static void about(Dialogs dialogs, ProgramFolders folders) {
        dialogs.show(Texts.of("command.help.about"), new AboutPane(folders), () -> {});
    }
}
