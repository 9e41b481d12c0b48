package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.command.Command;
import dk.forslagsark.editor.command.KeyList;
import dk.forslagsark.editor.command.SupportAction;
import dk.forslagsark.editor.desk.files.FilesPage;
import dk.forslagsark.editor.desk.work.CheckReport;
import dk.forslagsark.editor.desk.work.FolderExport;
import dk.forslagsark.editor.dialog.Appearance;
import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.editor.find.KeyPane;
import dk.forslagsark.editor.guide.GuidePane;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.ProposalSource;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What the commands of the desk do.
 *
 * @param pages the pages there are
 * @param files the one with all files
 * @param exporting exports many files
 * @param report writes what the rules have found in many files
 * @param differences shows what differs from an older folder
 * @param support packs what whoever helps needs to see
 * @param window what is done with the window as a whole
 */
record DeskActions(
        DeskContext context,
        DeskPages pages,
        FilesPage files,
        FolderExport exporting,
        CheckReport report,
        FolderDifferences differences,
        SupportAction support,
        WindowActions window) {

    /** What is done with the window as a whole. */
    interface WindowActions {
        /** Asks for a folder and opens it. */
        void openFolder();

        /** Gives the keyboard to the search field. */
        void search();

        /** Opens the list of committees. */
        void chooseCommittees();

        void close();
    }

    void openSelected() {
        selected().forEach(context::open);
    }

    private List<FolderEntry> selected() {
        return pages.shown().selected();
    }

    boolean isAnySelected() {
        return !selected().isEmpty();
    }

    boolean areTwoSelected() {
        return readable(selected()).size() == 2;
    }

    /** All that the list shows, as it is filtered. */
    void exportAll() {
        exporting.ask(readable(files.shownFiles()));
    }

    void exportSelected() {
        exporting.ask(readable(selected()));
    }

    boolean mayExportAll() {
        return !exporting.isRunning() && !readable(files.shownFiles()).isEmpty();
    }

    boolean mayExportSelected() {
        return !exporting.isRunning() && !readable(selected()).isEmpty();
    }

    /** The one proposal that is selected, if one is. */
    static Optional<SupportAction.Packed> packed(DeskPages pages) {
        return Optional.of(readable(pages.shown().selected()))
                .filter(files -> files.size() == 1)
                .map(files -> files.get(0).file())
                .map(file -> new SupportAction.Packed(
                        String.valueOf(file.getFileName()), Optional.of(file), () -> ProposalSource.read(file)));
    }

    private static List<FolderEntry> readable(List<FolderEntry> all) {
        return all.stream().filter(file -> file.summary().isPresent()).toList();
    }

    void check() {
        report.ask(files.shownFiles());
    }

    boolean mayCheck() {
        return !report.isRunning() && !files.shownFiles().isEmpty();
    }

    void compare() {
        List<FolderEntry> two = readable(selected());
        new FileComparison(context).show(two.get(0), two.get(1));
    }

    void compareFolder() {
        differences.ask();
    }

    void copy() {
        files.copy();
    }

    void toggleFilters() {
        pages.open(0);
        files.toggleFilters();
    }

    void toggleGroups() {
        files.toggleGroups();
    }

    void toggleTheme() {
        context.settings().change(known -> known.withView(view -> view.withDark(!view.dark())));
        Appearance.use(context.settings().now().view().dark());
    }

    void showGuide(List<Command> commands) {
        GuidePane.show(context.dialogs(), groups(commands), "bordet.md");
    }

    private static List<KeyGroup> groups(List<Command> commands) {
        return List.of(KeyList.of(Texts.of("desk.keys.commands"), commands), ofList());
    }

    private static KeyGroup ofList() {
        return KeyGroup.of(
                Texts.of("desk.keys.in-list"),
                Texts.of("desk.keys.open"),
                "Enter",
                Texts.of("desk.keys.findings"),
                Texts.of("desk.keys.space"),
                Texts.of("desk.keys.tick"),
                Texts.of("desk.keys.space"),
                Texts.of("desk.keys.check"),
                Texts.of("desk.keys.space"),
                Texts.of("desk.keys.stop"),
                "Esc",
                Texts.of("desk.keys.copy"),
                "Ctrl+C",
                Texts.of("desk.keys.select-more"),
                Texts.of("desk.keys.select-more-keys"),
                Texts.of("desk.keys.select-all"),
                "Ctrl+A");
    }

    void showKeys(List<Command> commands) {
        KeyPane keys = new KeyPane(groups(commands));
        context.dialogs().show(Texts.of("desk.keys"), keys, keys::begin);
    }
}
