package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.FreeTableEdits;
import dk.forslagsark.editor.page.TableTextFields;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.sheet.SheetCommands;
import dk.forslagsark.editor.workspace.Workspace;
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
        undo = new Command("Fortryd", "Ctrl+Z", () -> with(Workspace::undo), () -> words(Document::undoable)
                .isPresent());
        redo = new Command("Gendan", "Ctrl+Y", () -> with(Workspace::redo), () -> words(Document::redoable)
                        .isPresent())
                .also("Ctrl+Shift+Z");
        repeat = new Command("Gentag seneste", "F4", () -> with(this::repeatIn), when::onSheet);
        cut = new Command("Klip", "Ctrl+X", () -> sheet(clipboard::cut), when::onSheet);
        copy = new Command("Kopiér", "Ctrl+C", () -> sheet(clipboard::copy), when::onSheet);
        paste = new Command("Sæt ind", "Ctrl+V", () -> sheet(clipboard::paste), when::onSheet);
        fillDown = inSheet("Udfyld nedad", "Ctrl+D", SheetCommands::fillDown);
        fillRight = inSheet("Udfyld til højre", "Ctrl+R", SheetCommands::fillRight);
        fillToEnd = inSheet("Udfyld til sidste kolonne", "Ctrl+Shift+R", SheetCommands::fillToEnd);
        comment = inSheet("Kommentar …", "Shift+F2", SheetCommands::editComment);
        leadIn = onTexts("Indledning til tabellen", "Ctrl+Shift+I", TableTextFields::focusLeadIn);
        newTable = new Command("Ny tabel", "Ctrl+Shift+T", () -> with(EditCommands::addTable), when::open);
        note = onTexts("Note til tabellen", "Ctrl+Shift+N", TableTextFields::focusNote);
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
        undo.rename(named("Fortryd", words(Document::undoable)));
        redo.rename(named("Gendan", words(Document::redoable)));
    }

    private Optional<String> words(Function<Document, Optional<String>> of) {
        return current.workspace().map(Workspace::document).flatMap(of);
    }

    private static String named(String verb, Optional<String> words) {
        return words.map(text -> verb + ": " + text).orElse(verb);
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
