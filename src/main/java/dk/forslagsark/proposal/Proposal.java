package dk.forslagsark.proposal;

import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One business case: a single immutable value from which everything else is computed.
 *
 * @param cover what stands on the front page
 * @param form the key of the official form it is written for; empty where nobody has chosen one
 * @param terms the price level, the years and the discount rate
 * @param areas the areas it has taken from its municipality, beside those that ship
 * @param permanentChanges the yearly changes that go on for ever
 * @param implementationCosts the one-off costs
 * @param supplement the texts and the smaller tables, also the assumptions the figures rest on
 * @param accepted what the checks have found and somebody has accepted
 * @param scenarios the kept answers to what if it does not go as written
 * @param extras what a newer program wrote
 */
public record Proposal(
        Cover cover,
        Optional<String> form,
        Terms terms,
        Areas areas,
        List<Line> permanentChanges,
        List<Line> implementationCosts,
        Supplement supplement,
        List<Acceptance> accepted,
        List<Scenario> scenarios,
        Extras extras) {
    public Proposal {
        Objects.requireNonNull(cover);
        Objects.requireNonNull(form);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(areas);
        Objects.requireNonNull(supplement);
        Objects.requireNonNull(extras);
        permanentChanges = List.copyOf(permanentChanges);
        implementationCosts = List.copyOf(implementationCosts);
        accepted = List.copyOf(accepted);
        scenarios = List.copyOf(scenarios);
    }

    /** A proposal with nothing in it yet: six years from the year before the budget year, at the budget year's prices. */
    public static Proposal blank(int budgetYear) {
        Terms terms = new Terms(budgetYear, new Years(budgetYear - 1, budgetYear + 4), Optional.empty());
        return new Proposal(
                Cover.EMPTY,
                Optional.empty(),
                terms,
                Areas.NONE,
                List.of(),
                List.of(),
                Supplement.EMPTY,
                List.of(),
                List.of(),
                Extras.NONE);
    }

    public Years years() {
        return terms.years();
    }

    /** The years of the schedule: its own, or those shown. */
    public Years scheduleYears() {
        return supplement.scheduleYears().orElseGet(this::years);
    }

    /**
     * The years of the permanent changes, or the investments, of an area, and of how they fall on the committees: those of Table 1, or
     * as many from a first year of their own.
     */
    public Years years(Block block, Area area) {
        int last = years().count() - 1;
        return supplement
                .tableTexts()
                .of(TableRef.of(block, area))
                .firstYear()
                .filter(first -> Years.areValid(first, first + last))
                .map(first -> new Years(first, first + last))
                .orElseGet(this::years);
    }

    /** The tables of any rows and columns. */
    public List<FreeTable> freeTables() {
        return supplement.freeTables();
    }

    public Proposal withFreeTables(List<FreeTable> changed) {
        return withSupplement(supplement.withFreeTables(changed));
    }

    /** What the figures rest on. */
    public List<Assumption> assumptions() {
        return rows(Assumption.ROWS);
    }

    /** The rows of that smaller table. */
    public <T extends Noted<T>> List<T> rows(RowType<T> type) {
        return supplement.rows(type);
    }

    /** The same with other rows in that smaller table. */
    public <T extends Noted<T>> Proposal withRows(RowType<T> type, List<T> changed) {
        return changed == rows(type) ? this : withSupplement(supplement.withRows(type, changed));
    }

    /** The rows of that block of Table 1. */
    public List<Line> lines(Block block) {
        return block == Block.PERMANENT ? permanentChanges : implementationCosts;
    }

    /**
     * The line at, or around, that place.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Line line(RowRef row) {
        return lines(row.block()).get(row.line());
    }

    /** The areas of the rows of that block, in the order in which their tables stand. */
    public List<Area> areasOf(Block block) {
        return areas.inOrder(lines(block).stream().map(Line::area).toList());
    }

    /** The areas of all rows of Table 1, in the order in which their tables stand. */
    public List<Area> areasInUse() {
        return areas.inOrder(Stream.concat(permanentChanges.stream(), implementationCosts.stream())
                .map(Line::area)
                .toList());
    }

    /** The heading that stands above the line: its group's name, if the line above it is of another group or of none. */
    public Optional<String> headingAbove(LineRef line) {
        Optional<String> group = line(line).group();
        boolean continues = line.line() > 0
                && lines(line.block()).get(line.line() - 1).group().equals(group);
        return continues ? Optional.empty() : group;
    }

    public Proposal withLines(Block block, List<Line> changed) {
        if (changed == lines(block)) {
            return this;
        }
        return block == Block.PERMANENT
                ? new Proposal(
                        cover,
                        form,
                        terms,
                        areas,
                        changed,
                        implementationCosts,
                        supplement,
                        accepted,
                        scenarios,
                        extras)
                : new Proposal(
                        cover, form, terms, areas, permanentChanges, changed, supplement, accepted, scenarios, extras);
    }

    public Proposal withCover(Cover changed) {
        return new Proposal(
                changed,
                form,
                terms,
                areas,
                permanentChanges,
                implementationCosts,
                supplement,
                accepted,
                scenarios,
                extras);
    }

    public Proposal withTerms(Terms changed) {
        return new Proposal(
                cover,
                form,
                changed,
                areas,
                permanentChanges,
                implementationCosts,
                supplement,
                accepted,
                scenarios,
                extras);
    }

    public Proposal withAreas(Areas changed) {
        return new Proposal(
                cover,
                form,
                terms,
                changed,
                permanentChanges,
                implementationCosts,
                supplement,
                accepted,
                scenarios,
                extras);
    }

    public Proposal withSupplement(Supplement changed) {
        return new Proposal(
                cover, form, terms, areas, permanentChanges, implementationCosts, changed, accepted, scenarios, extras);
    }

    public Proposal withForm(Optional<String> changed) {
        return new Proposal(
                cover,
                changed,
                terms,
                areas,
                permanentChanges,
                implementationCosts,
                supplement,
                accepted,
                scenarios,
                extras);
    }

    /** The same with that accepted of what the checks find. */
    public Proposal withAccepted(List<Acceptance> changed) {
        return new Proposal(
                cover,
                form,
                terms,
                areas,
                permanentChanges,
                implementationCosts,
                supplement,
                changed,
                scenarios,
                extras);
    }

    /** The same with those scenarios kept. */
    public Proposal withScenarios(List<Scenario> changed) {
        return new Proposal(
                cover,
                form,
                terms,
                areas,
                permanentChanges,
                implementationCosts,
                supplement,
                accepted,
                changed,
                extras);
    }
}
