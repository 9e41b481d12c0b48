package dk.forslagsark.document;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.document.Place.ListRow;
import dk.forslagsark.document.Place.Page;
import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.Renaming;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import java.util.List;

/** The edits of assumptions that reach further than the row they are made in. */
public final class AssumptionEdits {
    private AssumptionEdits() {}

    /**
     * Gives the assumption with that index another name, in every expression too. What cannot be a name is kept as it was
     * typed, beside the name that it has until then. Blank takes the name away, and the expressions that use it say so.
     */
    public static Edit name(int index, String typed) {
        String name = AssumptionName.tidy(typed);
        String words = name.isEmpty() ? "Ryd navn" : "Kald forudsætning " + Quoted.shortened(name);
        Place place = Place.cell(Page.ASSUMPTIONS, new ListRow(index), Assumption.NAME);
        return Edit.at(place, words, proposal -> named(proposal, index, name));
    }

    private static Proposal named(Proposal proposal, int index, String name) {
        List<Assumption> all = proposal.assumptions();
        Assumption row = all.get(index);
        boolean unusable =
                !name.isEmpty() && AssumptionName.problem(all, index, name).isPresent();
        Notes notes = unusable
                ? row.notes().withTyped(Assumption.NAME, name)
                : row.notes().withoutTyped(Assumption.NAME);
        Assumption changed = row.withName(unusable ? row.name() : name).withNotes(notes);
        Proposal renamed = proposal.withAssumptions(Lists.replaced(all, index, before -> changed));
        boolean carried =
                !changed.name().isEmpty() && AssumptionName.problem(all, index).isEmpty();
        return carried ? Renaming.of(renamed, row.name(), changed.name()) : renamed;
    }
}
