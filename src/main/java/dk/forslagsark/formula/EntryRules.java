package dk.forslagsark.formula;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Reckoning.Rule;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Figures;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.ValueKind.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * How the figure of a cell comes of what stands in it.
 *
 * @param context what an expression is computed from that stands in a cell of that year, or of none
 * @param shown an expression as people write it, for the reason why it cannot be read
 */
record EntryRules(Function<Optional<Integer>, CellContext> context, UnaryOperator<String> shown) {
    /** What needs these and then comes to that. */
    record Plain(List<Precedent> needs, Supplier<Optional<BigDecimal>> compute) implements Rule {
        /** What needs nothing. */
        static Plain of(Supplier<Optional<BigDecimal>> compute) {
            return new Plain(List.of(), compute);
        }

        @Override
        public Optional<BigDecimal> value() {
            return compute.get();
        }
    }

    /** A cell of that kind, rounded as it is shown. */
    <V> Rule cell(Optional<CellEntry<V>> entry, ValueKind<V> kind, Optional<Integer> year) {
        if (entry.isPresent() && entry.get() instanceof CellEntry.Formula<V> formula) {
            return expression(formula.expression(), year, number -> rounded(number, kind));
        }
        return Plain.of(() -> entry.map(typed -> typed.counted()
                .map(kind::number)
                .orElseThrow(() -> unread(typed.typed().orElseThrow()))));
    }

    /** A cell in which any text may stand. */
    static Rule free(String text) {
        Optional<String> written = Optional.of(text).filter(any -> !any.isBlank());
        return Plain.of(() -> written.map(typed ->
                DanishNumber.read(typed).value().filter(Figures::areSensible).orElseThrow(() -> unread(typed))));
    }

    Rule expression(String text, Optional<Integer> year, Function<BigDecimal, Reading<BigDecimal>> rounding) {
        Optional<Expression> read = Expression.read(text).value();
        return read.isPresent()
                ? Computed.of(read.get(), context.apply(year), rounding)
                : Plain.of(() -> {
                    throw NoFigure.because(Expression.problem(shown.apply(text)));
                });
    }

    /** A cell with an expression. */
    private record Computed(
            List<Precedent> needs,
            Expression expression,
            CellContext context,
            Function<BigDecimal, Reading<BigDecimal>> rounding)
            implements Rule {
        static Computed of(
                Expression expression, CellContext context, Function<BigDecimal, Reading<BigDecimal>> rounding) {
            return new Computed(context.precedents(expression), expression, context, rounding);
        }

        @Override
        public Optional<BigDecimal> value() {
            Reading<BigDecimal> result = rounding.apply(context.result(expression));
            if (result.problem().isPresent()) {
                throw NoFigure.because(result.problem().get());
            }
            return result.value();
        }
    }

    private static NoFigure unread(String text) {
        return NoFigure.because(Texts.of("formula.no-number", Quoted.of(text)));
    }

    private static Reading<BigDecimal> rounded(BigDecimal number, ValueKind<?> kind) {
        return kind.category() == Category.AMOUNT
                ? Rounding.amount(number).then(amount -> Reading.of(amount.thousands()))
                : Rounding.figure(number);
    }
}
