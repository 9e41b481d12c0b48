package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Appearance;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.file.ViewSettings;
import dk.forslagsark.tables.Column.Attribute;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which parts of the window are shown, and in which colours: as the user chose it last. */
public final class ShownParts {
    private final SavedSettings settings;
    private final Current current;

    public ShownParts(SavedSettings settings, Current current) {
        this.settings = settings;
        this.current = current;
    }

    /** Shows of a proposal that has just been opened what was shown of the one before. */
    public void show(Workspace opened) {
        showOutline(opened);
        showSide(opened);
        showColumns(opened);
    }

    void toggleOutline() {
        toggle(known -> known.withOutline(!known.outline()), this::showOutline);
    }

    void toggleResults() {
        toggle(known -> known.withResults(!known.results()), this::showSide);
    }

    void toggleDetails() {
        toggle(known -> known.withDetails(!known.details()), this::showSide);
    }

    /** Shows a column of Table 1 behind the years, or hides it. */
    public void toggleColumn(Attribute column) {
        toggle(known -> known.withToggledColumn(column.key()), this::showColumns);
    }

    /** What is hidden must not keep the keyboard. */
    private void toggle(UnaryOperator<ViewSettings> change, Consumer<Workspace> show) {
        settings.change(known -> known.withView(change));
        current.workspace().ifPresent(shown -> {
            show.accept(shown);
            shown.focus();
        });
    }

    private void showOutline(Workspace shown) {
        shown.showOutline(view().outline());
    }

    private void showSide(Workspace shown) {
        shown.showSide(view().results(), view().details());
    }

    private void showColumns(Workspace shown) {
        Set<String> keys = view().columns();
        shown.table()
                .showColumns(Attribute.ALL.stream()
                        .filter(column -> keys.contains(column.key()))
                        .collect(Collectors.toSet()));
    }

    private ViewSettings view() {
        return settings.now().view();
    }

    void toggleTheme() {
        settings.change(all -> all.withView(known -> known.withDark(!known.dark())));
        Appearance.use(view().dark());
    }
}
