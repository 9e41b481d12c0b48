package dk.forslagsark.tables;

import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.Renaming;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field.Kind;
import java.util.List;

/**
 * The column of the names of assumptions. One that is renamed is renamed in every expression. What cannot be a name is kept
 * as it was typed, beside the name that it has until then; without a name the expressions that use it say so.
 */
final class AssumptionNames {
    static final Field<Assumption> FIELD = new Field<>(
            Assumption.NAME,
            "Navn",
            Kind.TEXT,
            any -> List.of(),
            AssumptionNames::shown,
            AssumptionNames::shown,
            (row, evaluation) -> evaluation.problemOfName(row),
            AssumptionNames::typed,
            AssumptionNames::copied,
            AssumptionNames::settled);

    private AssumptionNames() {}

    /** A copy must not take the name away from the row it is of: it has it as something that cannot be its name. */
    static Assumption withoutName(Assumption row) {
        String shown = shown(row);
        return shown.isEmpty() ? row : typed(row.withName(""), shown);
    }

    private static String shown(Assumption row) {
        return row.notes().typedIn(Assumption.NAME).orElse(row.name());
    }

    private static Assumption typed(Assumption row, String text) {
        return row.withNotes(row.notes().withTyped(Assumption.NAME, AssumptionName.tidy(text)));
    }

    private static Assumption copied(Assumption row, Assumption other) {
        Notes notes = row.notes().withoutTyped(Assumption.NAME);
        return row.withName(other.name())
                .withNotes(other.notes()
                        .typedIn(Assumption.NAME)
                        .map(typed -> notes.withTyped(Assumption.NAME, typed))
                        .orElse(notes));
    }

    private static Proposal settled(Proposal proposal, int index) {
        List<Assumption> all = proposal.assumptions();
        Assumption row = all.get(index);
        String name = row.notes().typedIn(Assumption.NAME).orElse(row.name());
        boolean unusable =
                !name.isEmpty() && AssumptionName.problem(all, index, name).isPresent();
        return unusable ? proposal : named(proposal, index, name);
    }

    private static Proposal named(Proposal proposal, int index, String name) {
        List<Assumption> all = proposal.assumptions();
        Assumption row = all.get(index);
        Notes notes = row.notes().withoutTyped(Assumption.NAME);
        Proposal renamed = proposal.withAssumptions(
                Lists.replaced(all, index, before -> before.withName(name).withNotes(notes)));
        boolean carried = !name.isEmpty() && AssumptionName.problem(all, index).isEmpty();
        return carried ? Renaming.of(renamed, row.name(), name) : renamed;
    }
}
