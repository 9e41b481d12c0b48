package dk.forslagsark.formula;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Node.Name;
import dk.forslagsark.formula.Node.Pointer;
import dk.forslagsark.formula.Node.Span;
import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the names and references of an expression stand for, where it stands.
 *
 * @param targets what may be pointed at
 * @param assumptions the assumptions
 * @param reckoning the figures
 * @param results what expressions have come to so far
 * @param year the year of the cell; none of a cell without one
 */
record CellContext(
        CellTargets targets, Assumptions assumptions, Reckoning reckoning, Results results, Optional<Integer> year)
        implements Arithmetic.Values {
    /**
     * What the expression comes to here, not rounded.
     *
     * @throws NoFigure if it comes to nothing
     */
    BigDecimal result(Expression expression) {
        return results.of(expression, this);
    }

    /** All that the expression rests on; what points at nothing is left out. */
    List<Precedent> precedents(Expression expression) {
        List<Precedent> precedents = new ArrayList<>();
        for (Node leaf : expression.leaves()) {
            try {
                precedents.addAll(precedents(leaf));
            } catch (NoFigure e) {
                // The expression itself will say so.
                continue;
            }
        }
        return precedents;
    }

    private List<Precedent> precedents(Node leaf) {
        if (leaf instanceof Name name) {
            return List.of(precedent(name));
        }
        return leaf instanceof Span span ? precedents(span) : List.of(precedent(((Pointer) leaf).reference()));
    }

    @Override
    public BigDecimal of(Name name) {
        String key = AssumptionName.key(name.name());
        return figure(precedent(name)).orElseThrow(() -> assumptions.without(key));
    }

    @Override
    public Optional<BigDecimal> of(Pointer cell) {
        return figure(precedent(cell.reference()));
    }

    @Override
    public List<BigDecimal> of(Span cells) {
        return precedents(cells).stream()
                .flatMap(precedent -> figure(precedent).stream())
                .toList();
    }

    private Optional<BigDecimal> figure(Precedent precedent) {
        return reckoning.known(precedent);
    }

    /** @throws NoFigure if there is no such assumption, or none of the year */
    Precedent precedent(Name name) {
        return assumed(AssumptionName.key(name.name()), name.name(), year);
    }

    /** @throws NoFigure if it points at nothing */
    Precedent precedent(Reference reference) {
        CellTarget target = target(reference);
        Optional<Integer> meant = reference.year().from(year);
        if (target instanceof CellTarget.Assumed assumed) {
            return assumed(assumed.key(), reference.first().text(), meant);
        }
        if (!target.isByYear()) {
            return Precedent.of(target);
        }
        int year = meant.orElseThrow(() -> NoFigure.because(Texts.of("formula.which-year")));
        if (reference.year().isFixed() && target instanceof CellTarget.Row row && targets.isBeyond(row, year)) {
            throw NoFigure.because(Texts.of("formula.no-year-of-it", year));
        }
        return Precedent.of(target, year);
    }

    private Precedent assumed(String key, String name, Optional<Integer> meant) {
        if (!assumptions.has(key)) {
            throw targets.unknown(name);
        }
        return assumptions.meant(key, meant);
    }

    private CellTarget target(Reference reference) {
        Reading<CellTarget> found = targets.find(reference);
        if (found.problem().isPresent()) {
            throw NoFigure.because(found.problem().get());
        }
        return found.value().orElseThrow();
    }

    /** @throws NoFigure if no cells lie between the corners */
    List<Precedent> precedents(Span span) {
        Optional<List<Precedent>> years = assumedYears(span);
        if (years.isPresent()) {
            return years.get();
        }
        return Rectangle.between(precedent(span.from()), precedent(span.to()));
    }

    /** What one assumption is in the years from one to another. */
    private Optional<List<Precedent>> assumedYears(Span span) {
        Optional<Integer> first = span.from().year().from(year);
        Optional<Integer> last = span.to().year().from(year);
        boolean isOne = target(span.from()) instanceof CellTarget.Assumed
                && target(span.from()).equals(target(span.to()));
        if (!isOne || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        String name = span.from().first().text();
        return Optional.of(IntStream.rangeClosed(Math.min(first.get(), last.get()), Math.max(first.get(), last.get()))
                .mapToObj(each -> assumed(AssumptionName.key(name), name, Optional.of(each)))
                .toList());
    }
}
