package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.formula.Node.Call;
import dk.forslagsark.formula.Node.Negation;
import dk.forslagsark.formula.Node.Operation;
import dk.forslagsark.formula.Node.Percentage;
import dk.forslagsark.formula.Node.Pointer;
import dk.forslagsark.formula.Node.Span;
import java.util.List;

/** Whether an expression comes to other prices by itself, when the cells that it points at do. */
public enum Following {
    /** It points at no money: what was typed in it is of the old prices. */
    TYPED,
    /** It is so many times what it points at: nothing is to be done. */
    FOLLOWS,
    /** Some of it follows and some was typed, as in {@code =Husleje+100}: no factor is right. */
    MIXED;

    static Following of(Node node, CellTargets targets) {
        if (node instanceof Pointer cell) {
            return of(cell.reference(), targets);
        }
        if (node instanceof Span cells) {
            return of(cells.from(), targets);
        }
        if (node instanceof Negation negation) {
            return of(negation.of(), targets);
        }
        if (node instanceof Percentage percentage) {
            return of(percentage.of(), targets);
        }
        if (node instanceof Operation operation) {
            return of(operation, targets);
        }
        return node instanceof Call call ? of(call, targets) : TYPED;
    }

    private static Following of(Reference reference, CellTargets targets) {
        return targets.find(reference).value().filter(Following::isMoney).isPresent() ? FOLLOWS : TYPED;
    }

    private static boolean isMoney(CellTarget target) {
        return target instanceof Row
                || target instanceof Total
                || target instanceof Field field && field.isMoney()
                || target instanceof Sum sum && sum.isMoney();
    }

    private static Following of(Operation operation, CellTargets targets) {
        Following left = of(operation.left(), targets);
        Following right = of(operation.right(), targets);
        return switch (operation.operator()) {
            case PLUS, MINUS -> left == right ? left : MIXED;
            case TIMES -> left == TYPED ? right : right == TYPED ? left : MIXED;
            case DIVIDE -> right == TYPED ? left : left == FOLLOWS && right == FOLLOWS ? TYPED : MIXED;
        };
    }

    private static Following of(Call call, CellTargets targets) {
        List<Node> arguments = call.arguments();
        return switch (call.function()) {
            case COUNT -> TYPED;
            case ROUND -> of(arguments.get(0), targets);
            case IF -> alike(arguments.subList(1, arguments.size()), targets);
            default -> alike(arguments, targets);
        };
    }

    /** A zero is the same at all prices. */
    private static Following alike(List<Node> nodes, CellTargets targets) {
        List<Following> each = nodes.stream()
                .filter(node -> !isZero(node))
                .map(node -> of(node, targets))
                .distinct()
                .toList();
        return each.isEmpty() ? TYPED : each.size() == 1 ? each.get(0) : MIXED;
    }

    private static boolean isZero(Node node) {
        return node instanceof Node.Number number && number.value().signum() == 0;
    }
}
