package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.table.TableCommands;
import dk.forslagsark.editor.table.TablePage;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What can be done with rows. */
public final class RowCommands {
    private final Current current;
    private final LastAction repetition;
    private final Conditions when;
    public final Command insertBelow;
    public final Command insertAbove;
    public final Command addDetail;
    public final Command gatherDetails;
    public final Command dissolveDetails;
    public final Command mergeDetails;
    public final Command startGroup;
    public final Command delete;
    public final Command duplicate;
    public final Command moveUp;
    public final Command moveDown;
    public final Command sortUp;
    public final Command sortDown;
    public final Command fold;
    public final Command sumSteps;
    public final Command toSteps;

    RowCommands(Current current, LastAction repetition) {
        this.current = current;
        this.repetition = repetition;
        when = new Conditions(current);
        insertBelow =
                repeatable(Texts.of("command.row.insert-below"), "Insert", () -> rows(Rows::insertBelow), when::onRows);
        insertAbove = inRow(Texts.of("command.row.insert-above"), "Ctrl+Shift+Insert", Rows::insertAbove);
        addDetail = inTable(Texts.of("command.row.add-detail"), "Alt+Insert", TableCommands::addDetail);
        gatherDetails =
                inTable(Texts.of("command.row.gather-details"), "Alt+Shift+Right", TableCommands::gatherDetails);
        dissolveDetails =
                inTable(Texts.of("command.row.dissolve-details"), "Alt+Shift+Left", TableCommands::dissolveDetails);
        mergeDetails = inTable(Texts.of("command.row.merge-details"), "Ctrl+Shift+M", TableCommands::mergeDetails);
        startGroup = inTable(Texts.of("command.row.start-group"), "Ctrl+Shift+G", TableCommands::startGroup);
        delete = inRow(Texts.of("command.row.delete"), "Ctrl+Delete", Rows::delete);
        duplicate = inRow(Texts.of("command.row.duplicate"), "Ctrl+Shift+D", Rows::duplicate);
        moveUp = inRow(Texts.of("command.row.move-up"), "Alt+Up", rows -> rows.move(-1));
        moveDown = inRow(Texts.of("command.row.move-down"), "Alt+Down", rows -> rows.move(1));
        sumSteps = inTable(Texts.of("command.row.sum-steps"), "", TableCommands::sumSteps);
        toSteps = inTable(Texts.of("command.row.to-steps"), "", TableCommands::toSteps);
        sortUp = sorting(Texts.of("command.row.sort-up"), true);
        sortDown = sorting(Texts.of("command.row.sort-down"), false);
        fold = onTable(Texts.of("command.row.fold"), "Alt+Right", TablePage::toggle);
    }

    List<Command> all() {
        return List.of(
                insertBelow,
                insertAbove,
                addDetail,
                gatherDetails,
                dissolveDetails,
                mergeDetails,
                startGroup,
                delete,
                duplicate,
                moveUp,
                moveDown,
                sumSteps,
                toSteps,
                sortUp,
                sortDown,
                fold);
    }

    private Command inRow(String name, String key, Consumer<Rows> action) {
        return repeatable(name, key, () -> rows(action), when::inRow);
    }

    private Command repeatable(String name, String key, Runnable action, BooleanSupplier condition) {
        return new Command(
                name,
                key,
                () -> {
                    action.run();
                    repetition.remember(name, condition, action);
                },
                condition);
    }

    private Command inTable(String name, String key, Consumer<TableCommands> action) {
        return onTable(name, key, table -> action.accept(table.rows()));
    }

    /** Also where a whole column is selected. */
    private Command sorting(String name, boolean isAscending) {
        return new Command(
                name,
                "",
                () -> current.workspace()
                        .ifPresent(shown -> shown.table().rows().sort(isAscending)),
                when::onTable);
    }

    private Command onTable(String name, String key, Consumer<TablePage> action) {
        return repeatable(
                name,
                key,
                () -> current.workspace().ifPresent(shown -> action.accept(shown.table())),
                when::inTableRow);
    }

    private void rows(Consumer<Rows> action) {
        current.rows().ifPresent(action);
    }
}
