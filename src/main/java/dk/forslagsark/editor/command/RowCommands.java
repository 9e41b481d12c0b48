package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.table.TableCommands;
import dk.forslagsark.editor.table.TablePage;
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
        insertBelow = repeatable("Ny række", "Insert", () -> rows(Rows::insertBelow), when::onRows);
        insertAbove = inRow("Ny række over", "Ctrl+Shift+Insert", Rows::insertAbove);
        addDetail = inTable("Ny detalje", "Alt+Insert", TableCommands::addDetail);
        gatherDetails = inTable("Gør rækker til detaljer", "Alt+Shift+Right", TableCommands::gatherDetails);
        dissolveDetails = inTable("Gør detaljer til rækker", "Alt+Shift+Left", TableCommands::dissolveDetails);
        mergeDetails = inTable("Læg detaljer sammen", "Ctrl+Shift+M", TableCommands::mergeDetails);
        startGroup = inTable("Gruppeoverskrift", "Ctrl+Shift+G", TableCommands::startGroup);
        delete = inRow("Slet række", "Ctrl+Delete", Rows::delete);
        duplicate = inRow("Duplikér række", "Ctrl+Shift+D", Rows::duplicate);
        moveUp = inRow("Flyt række op", "Alt+Up", rows -> rows.move(-1));
        moveDown = inRow("Flyt række ned", "Alt+Down", rows -> rows.move(1));
        sumSteps = inTable("Læg ændringer fra år til år sammen", "", TableCommands::sumSteps);
        toSteps = inTable("Gør beløb til ændringer fra år til år", "", TableCommands::toSteps);
        sortUp = sorting("Sortér efter kolonnen, stigende", true);
        sortDown = sorting("Sortér efter kolonnen, faldende", false);
        fold = onTable("Fold detaljer ud eller sammen", "Alt+Right", TablePage::toggle);
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
