package dk.forslagsark.version;

import dk.forslagsark.economy.Derivation;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.economy.TableOneSums;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.formula.Calculated;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Shown;
import dk.forslagsark.proposal.Proposal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A proposal and all that is computed from it. It never changes: an edit makes another one. Each result is computed when it is
 * first asked for, once in the language that is spoken; several threads may ask.
 */
public final class Version {
    private final Proposal proposal;
    private final Calculated calculated;
    private final Once<Evaluation> evaluation;
    private final Rules rules;
    private final Once<Proposal> shown;
    private final Carried<TableOneSums> sums;
    private final Once<Economy> economy;
    private final Carried<Derivation> derivation;
    private final Once<Tables> inYearsOfTableOne;
    private final Once<SmallTables> smallTables;
    private final Once<Trials> trials;
    private final Once<List<Finding>> uncounted;
    private final Once<List<Finding>> findings;

    private Version(Calculated calculated, Rules rules, Optional<TableOneSums> addedUp, Optional<Derivation> derived) {
        this.calculated = calculated;
        proposal = calculated.proposal();
        evaluation = new Once<>(calculated.evaluation(), () -> Evaluation.of(proposal));
        this.rules = rules;
        shown = new Once<>(() -> Shown.of(proposal));
        sums = new Carried<>(addedUp, before -> before.after(proposal), () -> TableOneSums.of(proposal));
        economy = new Once<>(() -> Economy.of(sums.get()));
        derivation = new Carried<>(derived, before -> before.after(proposal), () -> Derivation.of(proposal));
        inYearsOfTableOne = new Once<>(
                () -> proposal.supplement().tableTexts().haveYears() ? Tables.inYearsOfTableOne(proposal) : tables());
        smallTables = new Once<>(() -> SmallTables.of(proposal));
        trials = new Once<>(() -> new Trials(this));
        uncounted = new Once<>(() -> accepted(rules.uncounted(this)));
        findings = new Once<>(() -> Stream.concat(uncounted().stream(), accepted(rules.remarks(this)).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList());
    }

    /**
     * The version in which every expression of the proposal has the result it comes to now.
     *
     * @param rules what finds what is to be said of it
     */
    public static Version of(Proposal proposal, Rules rules) {
        return new Version(Calculated.of(proposal), rules, Optional.empty(), Optional.empty());
    }

    /** What it comes to with its assumptions at their ends. */
    Trials trials() {
        return trials.get();
    }

    /** The most years a payback period may be by its rules. */
    public int longestPayback() {
        return rules.longestPayback();
    }

    /** The version that an edit of this one leads to, by the same rules; what the edit has left alone is taken over. */
    public Version after(Proposal edited) {
        return new Version(calculated.after(edited), rules, sums.last(), derivation.last());
    }

    private List<Finding> accepted(List<Finding> found) {
        return found.stream().map(each -> each.under(proposal.accepted())).toList();
    }

    /** The proposal, its expressions computed. */
    public Proposal proposal() {
        return proposal;
    }

    /** The same for people to read: its expressions name the rows they point at by their labels. */
    public Proposal shown() {
        return shown.get();
    }

    /** What expressions come to in the proposal. */
    public Evaluation evaluation() {
        return evaluation.get();
    }

    /** The totals of Table 1 and both payback periods. */
    public Economy economy() {
        return economy.get();
    }

    /** The tables that follow from Table 1. */
    public Tables tables() {
        return derivation.get().tables();
    }

    /** The same with all of them in the years of Table 1. */
    public Tables tablesInYearsOfTableOne() {
        return inYearsOfTableOne.get();
    }

    /** What is computed in the smaller tables. */
    public SmallTables smallTables() {
        return smallTables.get();
    }

    /** What is typed and not counted, because it cannot be read or computed or is outside the years; in the order of tables, rows and years. */
    public List<Finding> uncounted() {
        return uncounted.get();
    }

    /** All that the checks say of it, the worst first and then in the order of the rules, also what has been accepted; empty if all is well. */
    public List<Finding> findings() {
        return findings.get();
    }

    /** Whether something in it cannot be counted, and so must be mended before it is handed in. */
    public boolean hasErrors() {
        return uncounted().stream().anyMatch(Finding::isError);
    }
}
