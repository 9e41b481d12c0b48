package dk.forslagsark.formula;

/**
 * A piece of an expression.
 *
 * @param kind what it is
 * @param text as it was typed
 * @param start where in the expression it begins
 */
record Token(Kind kind, String text, int start) {
    enum Kind {
        NUMBER(""),
        NAME(""),
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDE("/"),
        PERCENT("%"),
        OPEN("("),
        CLOSE(")"),
        /** What has no place in an expression. */
        WRONG("");

        private final String symbol;

        Kind(String symbol) {
            this.symbol = symbol;
        }

        /** How the rest of the world writes it. */
        String symbol() {
            return symbol;
        }

        boolean isOperator() {
            return this == PLUS || this == MINUS || this == TIMES || this == DIVIDE;
        }

        boolean isSign() {
            return this == PLUS || this == MINUS;
        }

        /** Whether a value may end with it, so that an operator or nothing comes next. */
        boolean endsValue() {
            return this == NUMBER || this == NAME || this == PERCENT || this == CLOSE;
        }
    }

    int end() {
        return start + text.length();
    }
}
