package dk.forslagsark.formula;

import dk.forslagsark.formula.Node.Call;
import dk.forslagsark.formula.Node.Comparison;
import dk.forslagsark.formula.Node.Name;
import dk.forslagsark.formula.Node.Negation;
import dk.forslagsark.formula.Node.Operation;
import dk.forslagsark.formula.Node.Percentage;
import dk.forslagsark.formula.Node.Pointer;
import dk.forslagsark.formula.Node.Span;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An expression that points at cells as a formula of Excel.
 *
 * @param context where it stands
 * @param cells where a figure stands in the workbook, if it does; of an assumption its defined name
 */
record ExcelText(CellContext context, Function<Precedent, Optional<String>> cells) {
    /** The most cells and ranges that are counted in one function by all that open the workbook. */
    private static final int MOST = 30;

    private static final Map<Node.Operator, String> SIGNS = Map.of(
            Node.Operator.PLUS, "+", Node.Operator.MINUS, "-", Node.Operator.TIMES, "*", Node.Operator.DIVIDE, "/");

    private static final Map<Node.Comparator, String> COMPARISONS = Map.of(
            Node.Comparator.LESS, "<",
            Node.Comparator.LESS_OR_EQUAL, "<=",
            Node.Comparator.GREATER, ">",
            Node.Comparator.GREATER_OR_EQUAL, ">=",
            Node.Comparator.EQUAL, "=",
            Node.Comparator.UNEQUAL, "<>");

    /**
     * The formula, without the equals sign.
     *
     * @throws NoFigure if something it points at stands nowhere in the workbook
     */
    String of(Node node) {
        if (node instanceof Node.Number number) {
            return number.value().toPlainString();
        }
        if (node instanceof Name name) {
            return address(context.precedent(name));
        }
        if (node instanceof Pointer cell) {
            // A text, as of a sum that is shown blank, counts as nothing in a sum only.
            return cell(cell.reference());
        }
        if (node instanceof Negation negation) {
            return "-" + bracketed(negation.of());
        }
        if (node instanceof Percentage percentage) {
            return bracketed(percentage.of()) + "%";
        }
        if (node instanceof Operation operation) {
            return bracketed(operation.left()) + SIGNS.get(operation.operator()) + bracketed(operation.right());
        }
        return node instanceof Call call ? of(call) : of((Comparison) node);
    }

    private String of(Comparison comparison) {
        return of(comparison.left()) + COMPARISONS.get(comparison.comparator()) + of(comparison.right());
    }

    private String bracketed(Node node) {
        boolean isOne =
                node instanceof Node.Number || node instanceof Name || node instanceof Pointer || node instanceof Call;
        return isOne ? of(node) : "(" + of(node) + ")";
    }

    private String of(Call call) {
        List<String> arguments = call.arguments().stream()
                .flatMap(argument -> call.function().isOfMany() ? ofMany(argument) : Stream.of(of(argument)))
                .toList();
        if (arguments.size() > MOST) {
            throw NoFigure.because(Texts.of("formula.too-many-cells"));
        }
        return call.function().english() + "(" + String.join(",", arguments) + ")";
    }

    /** Among many a blank cell is none, and so is a text. */
    private Stream<String> ofMany(Node argument) {
        if (argument instanceof Span cells) {
            return CellRanges.of(
                    context.precedents(cells).stream().map(this::address).toList(), fixed(cells))
                    .stream();
        }
        return Stream.of(argument instanceof Pointer cell ? among(cell.reference()) : of(argument));
    }

    private String cell(Reference reference) {
        Precedent figure = context.precedent(reference);
        return figure.target() instanceof CellTarget.Assumed ? address(figure) : "SUM(" + address(reference) + ")";
    }

    /** A sum is one figure, of however many cells. */
    private String among(Reference reference) {
        return context.precedent(reference).target() instanceof CellTarget.Sum ? cell(reference) : address(reference);
    }

    /** A cell of one fixed year stands in a fixed column. */
    private String address(Reference reference) {
        String address = address(context.precedent(reference));
        boolean isFixed = reference.year().isFixed();
        return CellRanges.of(List.of(address), new CellRanges.Fixed(isFixed, isFixed))
                .get(0);
    }

    private CellRanges.Fixed fixed(Span cells) {
        YearChoice from = cells.from().year();
        YearChoice to = cells.to().year();
        boolean isBackwards = from.from(context.year())
                .filter(first ->
                        to.from(context.year()).filter(last -> last < first).isPresent())
                .isPresent();
        return isBackwards
                ? new CellRanges.Fixed(to.isFixed(), from.isFixed())
                : new CellRanges.Fixed(from.isFixed(), to.isFixed());
    }

    private String address(Precedent figure) {
        return cells.apply(figure).orElseThrow(() -> NoFigure.because(Texts.of("formula.not-in-workbook")));
    }
}
