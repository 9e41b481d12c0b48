package dk.forslagsark.formula;

import dk.forslagsark.formula.Node.Call;
import dk.forslagsark.formula.Node.Name;
import dk.forslagsark.formula.Node.Pointer;
import dk.forslagsark.formula.Node.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an expression says, however it is written: two that say the same there come to the same whatever the figures are.
 *
 * @param context where it stands
 */
record Meaning(CellContext context) {
    /** @throws NoFigure if something in it stands for nothing */
    String of(Node node) {
        if (node instanceof Node.Number number) {
            return number.value().signum() == 0 ? "0" : plain(number.value());
        }
        if (node instanceof Name name) {
            return context.precedent(name).toString();
        }
        if (node instanceof Pointer cell) {
            return of(context.precedent(cell.reference()));
        }
        if (node instanceof Span cells) {
            return context.precedents(cells).toString();
        }
        if (node instanceof Call call && isOfOneCell(call)) {
            return of(call.arguments().get(0));
        }
        if (node instanceof Call call && call.function().isOfMany()) {
            return sign(node)
                    + call.arguments().stream().flatMap(this::ofMany).sorted().toList();
        }
        return sign(node) + node.parts().stream().map(this::of).toList();
    }

    /** Of many the order does not matter, nor whether they are named one by one. */
    private Stream<String> ofMany(Node argument) {
        return argument instanceof Span cells
                ? context.precedents(cells).stream().map(this::of)
                : Stream.of(of(argument));
    }

    /** A sum is what its cells come to. */
    private String of(Precedent figure) {
        return figure.target() instanceof CellTarget.Sum sum
                ? Called.SUM.name()
                        + context.targets().summed(sum).stream()
                                .map(this::of)
                                .sorted()
                                .toList()
                : figure.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The sum of a cell is the cell, and a blank one is 0 either way. */
    private static boolean isOfOneCell(Call call) {
        List<Node> arguments = call.arguments();
        return call.function() == Called.SUM && arguments.size() == 1 && !(arguments.get(0) instanceof Span);
    }

    private static String sign(Node node) {
        if (node instanceof Node.Operation operation) {
            return operation.operator().name();
        }
        if (node instanceof Node.Comparison comparison) {
            return comparison.comparator().name();
        }
        return node instanceof Call call
                ? call.function().name()
                : node.getClass().getSimpleName();
    }
}
