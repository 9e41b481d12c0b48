package dk.forslagsark.editor.command;

import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.stream.Stream;

/** All the user can do, by name and key. What cannot be done as things stand is not enabled. */
public final class EditorCommands implements KeyedCommands {
    public final FileCommands file;
    public final EditCommands edit;
    public final RowCommands row;
    public final ColumnCommands column;
    public final FindCommands find;
    public final YearCommands years;
    public final ViewCommands view;
    public final FindingCommands findings;
    public final FormulaCommands formulas;
    final FormChoice form;
    public final Command guide;
    public final Command keys;
    public final Command support;
    public final Command about;

    /**
     * @param repetition what is done once more by F4
     * @param folders where the program keeps its files
     * @param support packs what whoever helps needs to see
     */
    public EditorCommands(
            CommandContext context,
            FileCommands file,
            ViewCommands view,
            LastAction repetition,
            ProgramFolders folders,
            SupportAction support) {
        this.file = file;
        this.view = view;
        edit = new EditCommands(context, repetition);
        row = new RowCommands(context.current(), repetition);
        column = new ColumnCommands(context.current());
        find = new FindCommands(context);
        years = new YearCommands(context);
        findings = new FindingCommands(context);
        formulas = new FormulaCommands(context);
        form = new FormChoice(context.current());
        guide = new Command(
                Texts.of("command.help.guide"), "F1", () -> HelpDialogs.guide(context.dialogs(), keyGroups()));
        keys = new Command(
                Texts.of("command.help.keys"), "Ctrl+F1", () -> HelpDialogs.keys(context.dialogs(), keyGroups()));
        this.support = new Command(Texts.of("command.help.support"), "", support::run);
        about = new Command(Texts.of("command.help.about"), "", () -> HelpDialogs.about(context.dialogs(), folders));
    }

    /** Enables what can be done now and says what undo and redo would do. */
    public void refresh() {
        all().forEach(Command::refresh);
        edit.name();
        view.name();
        form.refresh();
        find.refresh();
    }

    /** All that have their place in a list of keys, in the order of the menus. */
    @Override
    public List<Command> all() {
        return Stream.of(
                        file.all(),
                        edit.all(),
                        find.all(),
                        row.all(),
                        column.all(),
                        years.all(),
                        formulas.all(),
                        findings.all(),
                        view.all(),
                        List.of(guide, keys))
                .flatMap(List::stream)
                .toList();
    }

    /** What is done to the cells and the rows of a sheet. */
    @Override
    public List<Command> ofSheet() {
        return Stream.of(edit.ofSheet(), row.all(), column.all(), formulas.all())
                .flatMap(List::stream)
                .toList();
    }

    /** In the fields of a proposal these take back what was done last to the proposal. */
    @Override
    public List<Command> ofProposal() {
        return List.of(edit.undo, edit.redo);
    }

    @Override
    public List<Command> everywhere() {
        return List.of(view.previousPage, view.nextPage, find.replace, findings.findings);
    }

    /** Every key, as the list of keys shows it. */
    private List<KeyGroup> keyGroups() {
        List<Command> filesAndHelp =
                Stream.concat(file.all().stream(), Stream.of(guide, keys)).toList();
        List<KeyGroup> ofCommands = List.of(
                KeyList.of(Texts.of("command.keys.find"), find.all()),
                KeyList.of(Texts.of("command.keys.edit"), edit.all()),
                KeyList.of(Texts.of("command.keys.rows"), row.all()),
                KeyList.of(Texts.of("command.keys.columns"), column.all()),
                KeyList.of(Texts.of("command.keys.formulas"), formulas.all()),
                KeyList.of(
                        Texts.of("command.keys.view"),
                        Stream.concat(view.all().stream(), findings.all().stream())
                                .toList()),
                KeyList.of(Texts.of("command.keys.files"), filesAndHelp));
        return Stream.of(KeyList.ofSheet(), ofCommands).flatMap(List::stream).toList();
    }
}
