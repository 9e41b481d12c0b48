package dk.forslagsark.tables;

import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Renaming;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The column of the names of assumptions. One that is renamed is renamed in every expression. What cannot be a name is kept
 * as it was typed, beside the name that it has until then; without a name the expressions that use it say so.
 */
final class AssumptionNames implements Typing<Assumption> {
    private static final String KEY = Assumption.NAME.key();

    static final Field<Assumption> FIELD = new Field<>(
            Assumption.NAME,
            TwoNames.unprinted(() -> Texts.of("column.name")),
            Optional.empty(),
            Kind.TEXT,
            any -> List.of(),
            new AssumptionNames(),
            AssumptionNames::settled);

    private AssumptionNames() {}

    /** A copy must not take the name away from the row it is of: it has it as something that cannot be its name. */
    static Assumption withoutName(Assumption row) {
        String shown = shown(row);
        return shown.isEmpty() ? row : typed(row.withName(""), shown);
    }

    @Override
    public String text(Assumption row) {
        return shown(row);
    }

    @Override
    public String source(Assumption row) {
        return shown(row);
    }

    @Override
    public Optional<String> problem(Assumption row, Evaluation evaluation) {
        return evaluation.problemOfName(row);
    }

    @Override
    public Assumption entered(Assumption row, String text) {
        return typed(row, text);
    }

    @Override
    public Assumption copied(Assumption row, Assumption other) {
        return Noted.copied(row, other, Assumption.NAME);
    }

    private static String shown(Assumption row) {
        return row.notes().typedIn(KEY).orElse(row.name());
    }

    private static Assumption typed(Assumption row, String text) {
        return row.withNotes(row.notes().withTyped(KEY, AssumptionName.tidy(text)));
    }

    private static Proposal settled(Proposal proposal, int index) {
        List<Assumption> all = proposal.assumptions();
        String name = shown(all.get(index));
        boolean unusable =
                !name.isEmpty() && AssumptionName.problem(all, index, name).isPresent();
        return unusable ? proposal : named(proposal, index, name);
    }

    private static Proposal named(Proposal proposal, int index, String name) {
        List<Assumption> all = proposal.assumptions();
        Assumption row = all.get(index);
        Notes notes = row.notes().withoutTyped(KEY);
        Proposal renamed = proposal.withRows(Assumption.ROWS, Lists.replaced(all, index, before -> before.withName(name)
                .withNotes(notes)));
        boolean carried = !name.isEmpty() && AssumptionName.problem(all, index).isEmpty();
        return carried ? Renaming.of(renamed, row.name(), name) : renamed;
    }
}
