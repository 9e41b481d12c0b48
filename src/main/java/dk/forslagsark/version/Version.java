package dk.forslagsark.version;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.function.Function;

/**
 * A proposal and all that is computed from it. It never changes: an edit makes another one. Each result is computed when it is
 * first asked for, once; several threads may ask.
 */
public final class Version {
    private final Proposal proposal;
    private final Once<Evaluation> evaluation;
    private final Once<Economy> economy;
    private final Once<Tables> tables;
    private final Once<SmallTables> smallTables;
    private final Once<List<Finding>> findings;

    private Version(Proposal proposal, Function<Version, List<Finding>> checks) {
        this.proposal = proposal;
        evaluation = new Once<>(() -> Evaluation.of(proposal));
        economy = new Once<>(() -> Economy.of(proposal));
        tables = new Once<>(() -> Tables.of(proposal));
        smallTables = new Once<>(() -> SmallTables.of(proposal));
        findings = new Once<>(() -> List.copyOf(checks.apply(this)));
    }

    /**
     * The version in which every expression of the proposal has the result it comes to now.
     *
     * @param checks what finds what is to be said of a version
     */
    public static Version of(Proposal proposal, Function<Version, List<Finding>> checks) {
        return new Version(Recalculation.of(proposal), checks);
    }

    /** The proposal, its expressions computed. */
    public Proposal proposal() {
        return proposal;
    }

    /** What expressions come to, given the assumptions of the proposal. */
    public Evaluation evaluation() {
        return evaluation.get();
    }

    /** The totals of Table 1 and both payback periods. */
    public Economy economy() {
        return economy.get();
    }

    /** The tables that follow from Table 1. */
    public Tables tables() {
        return tables.get();
    }

    /** What is computed in the smaller tables. */
    public SmallTables smallTables() {
        return smallTables.get();
    }

    /** What the checks say of it, in the order of tables, rows and years; empty if all is well. */
    public List<Finding> findings() {
        return findings.get();
    }

    /** Whether any of the findings is an error. */
    public boolean hasErrors() {
        return findings().stream().anyMatch(Finding::isError);
    }
}
