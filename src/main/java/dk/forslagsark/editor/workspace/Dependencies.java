package dk.forslagsark.editor.workspace;

import dk.forslagsark.editor.sheet.Pointing;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.tables.FigurePlaces;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the cell the cursor is on is computed from, and what it is computed into. */
public final class Dependencies {
    private final Workspace workspace;
    private final Pointing pointing;

    Dependencies(Workspace workspace, Pointing pointing) {
        this.workspace = workspace;
        this.pointing = pointing;
    }

    /** What it is computed from, in the order of its formula. */
    public List<Precedent> precedents() {
        return figures(Evaluation::precedents);
    }

    /** The cells that are computed from it. */
    public List<Precedent> dependents() {
        return figures(Evaluation::dependents);
    }

    private List<Precedent> figures(BiFunction<Evaluation, Precedent, List<Precedent>> way) {
        Evaluation evaluation = workspace.document().version().evaluation();
        return workspace
                .sheet()
                .flatMap(Sheet::cursorFigure)
                .map(figure -> way.apply(evaluation, figure))
                .orElse(List.of());
    }

    /** Frames both, until the cursor goes elsewhere. */
    public void mark() {
        pointing.mark(
                Stream.concat(precedents().stream(), dependents().stream()).toList());
    }

    /** Shows a figure and puts the cursor there. */
    public void goTo(Precedent figure) {
        workspace.goTo(FigurePlaces.of(workspace.document().proposal(), figure));
        workspace.sheet().ifPresent(sheet -> sheet.select(figure));
    }
}
