package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.FreeTableEdits;
import dk.forslagsark.editor.page.TableTextFields;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetCommands;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes to what is written. */
public final class EditCommands {
    private final Current current;
    private final LastAction repetition;
    private final Conditions when;
    private final SheetClipboard clipboard;
    public final Command undo;
    public final Command redo;
    public final Command repeat;
    public final Command cut;
    public final Command copy;
    public final Command paste;
    public final Command fillDown;
    public final Command fillRight;
    public final Command fillToEnd;
    public final Command comment;
    public final Command leadIn;
    public final Command note;
    public final Command newTable;

    EditCommands(CommandContext context, LastAction repetition) {
        this.current = context.current();
        this.repetition = repetition;
        when = new Conditions(current);
        clipboard = new SheetClipboard(context);
        undo = new Command(
                Texts.of("command.edit.undo"), "Ctrl+Z", () -> with(Workspace::undo), () -> words(Document::undoable)
                        .isPresent());
        redo = new Command(Texts.of("command.edit.redo"), "Ctrl+Y", () -> with(Workspace::redo), () -> words(
                                Document::redoable)
                        .isPresent())
                .also("Ctrl+Shift+Z");
        repeat = new Command(Texts.of("command.edit.repeat"), "F4", () -> with(this::repeatIn), when::onSheet);
        cut = new Command(Texts.of("command.edit.cut"), "Ctrl+X", () -> sheet(clipboard::cut), when::onSheet);
        copy = new Command(Texts.of("command.edit.copy"), "Ctrl+C", () -> sheet(clipboard::copy), when::onSheet);
        paste = new Command(Texts.of("command.edit.paste"), "Ctrl+V", () -> sheet(clipboard::paste), when::onSheet);
        fillDown = inSheet(Texts.of("command.edit.fill-down"), "Ctrl+D", SheetCommands::fillDown);
        fillRight = inSheet(Texts.of("command.edit.fill-right"), "Ctrl+R", SheetCommands::fillRight);
        fillToEnd = inSheet(Texts.of("command.edit.fill-to-end"), "Ctrl+Shift+R", SheetCommands::fillToEnd);
        comment = inSheet(Texts.of("command.edit.comment"), "Shift+F2", SheetCommands::editComment);
        leadIn = onTexts(Texts.of("command.edit.lead-in"), "Ctrl+Shift+I", TableTextFields::focusLeadIn);
        newTable = new Command(
                Texts.of("command.edit.new-table"), "Ctrl+Shift+T", () -> with(EditCommands::addTable), when::open);
        note = onTexts(Texts.of("command.edit.note"), "Ctrl+Shift+N", TableTextFields::focusNote);
    }

    List<Command> all() {
        return Stream.of(List.of(undo, redo), ofSheet(), List.of(leadIn, note, newTable))
                .flatMap(List::stream)
                .toList();
    }

    List<Command> ofSheet() {
        return List.of(repeat, cut, copy, paste, fillDown, fillRight, fillToEnd, comment);
    }

    /** Says what undo and redo would do. */
    void name() {
        undo.rename(words(Document::undoable)
                .map(words -> Texts.of("command.edit.undo-that", words))
                .orElseGet(() -> Texts.of("command.edit.undo")));
        redo.rename(words(Document::redoable)
                .map(words -> Texts.of("command.edit.redo-that", words))
                .orElseGet(() -> Texts.of("command.edit.redo")));
    }

    private Optional<String> words(Function<Document, Optional<String>> of) {
        return current.workspace().map(Workspace::document).flatMap(of);
    }

    private Command inSheet(String name, String key, Consumer<SheetCommands> action) {
        return new Command(name, key, () -> sheet(sheet -> action.accept(sheet.commands())), when::onSheet);
    }

    /** In the section that is shown, or the one on the economy. */
    private static void addTable(Workspace shown) {
        shown.commit();
        Document document = shown.document();
        Edit edit = FreeTableEdits.add(
                document.proposal(), section(shown.pageProperty().get(), document.proposal()));
        document.apply(edit);
        shown.goTo(edit.after());
    }

    private static Section section(Place.Page page, Proposal proposal) {
        return page.freeTable().isPresent()
                ? proposal.freeTables().get(page.freeTable().getAsInt()).section()
                : Stream.of(Section.values())
                        .filter(section -> Place.Page.of(section) == page)
                        .findFirst()
                        .orElse(Section.ECONOMY);
    }

    private Command onTexts(String name, String key, Consumer<TableTextFields> action) {
        return new Command(
                name,
                key,
                () -> with(shown -> {
                    shown.commit();
                    shown.texts().ifPresent(action);
                }),
                when::onTexts);
    }

    /** Not while a cell is edited: what is being done is not over yet. */
    private void repeatIn(Workspace shown) {
        if (shown.sheet().filter(sheet -> sheet.commands().isEditing()).isEmpty()) {
            repetition.repeatIn(shown);
        }
    }

    private void sheet(Consumer<Sheet> action) {
        current.sheet().ifPresent(action);
    }

    private void with(Consumer<Workspace> action) {
        current.workspace().ifPresent(action);
    }
}
