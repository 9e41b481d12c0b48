package dk.forslagsark.formula;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** An expression that is well written, as a tree. */
sealed interface Node {
    /** What it is made of. */
    default List<Node> parts() {
        return List.of();
    }

    /** Whether it stands for what is written elsewhere: a name, a reference or a range. */
    default boolean isNamed() {
        return this instanceof Name || this instanceof Pointer || this instanceof Span;
    }

    /** Whether the first programs knew it: numbers, names and signs, whatever their parts are. */
    default boolean isPlain() {
        return this instanceof Number
                || this instanceof Name
                || this instanceof Negation
                || this instanceof Percentage
                || this instanceof Operation;
    }

    /** The tree and all in it, from the left. A sum of many is deep, so it goes without recursion. */
    static List<Node> all(Node tree) {
        List<Node> all = new ArrayList<>();
        Deque<Node> left = new ArrayDeque<>(List.of(tree));
        while (!left.isEmpty()) {
            Node node = left.pop();
            all.add(node);
            List<Node> parts = node.parts();
            for (int i = parts.size(); i > 0; i--) {
                left.push(parts.get(i - 1));
            }
        }
        return all;
    }

    record Number(BigDecimal value) implements Node {}

    /** An assumption. */
    record Name(String name) implements Node {}

    /** A cell. */
    record Pointer(Reference reference) implements Node {}

    /** All cells from one to another, for a function. */
    record Span(Reference from, Reference to) implements Node {}

    record Negation(Node of) implements Node {
        @Override
        public List<Node> parts() {
            return List.of(of);
        }
    }

    /** A hundredth of it. */
    record Percentage(Node of) implements Node {
        @Override
        public List<Node> parts() {
            return List.of(of);
        }
    }

    record Operation(Operator operator, Node left, Node right) implements Node {
        @Override
        public List<Node> parts() {
            return List.of(left, right);
        }
    }

    /** What decides in {@link Called#IF}. */
    record Comparison(Comparator comparator, Node left, Node right) implements Node {
        @Override
        public List<Node> parts() {
            return List.of(left, right);
        }
    }

    record Call(Called function, List<Node> arguments) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Node> parts() {
            return arguments;
        }
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDE
    }

    enum Comparator {
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        EQUAL,
        UNEQUAL;

        /**
         * @param order how the left compares to the right: negative, zero or positive
         */
        boolean holds(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case LESS_OR_EQUAL -> order <= 0;
                case GREATER -> order > 0;
                case GREATER_OR_EQUAL -> order >= 0;
                case EQUAL -> order == 0;
                case UNEQUAL -> order != 0;
            };
        }
    }
}
