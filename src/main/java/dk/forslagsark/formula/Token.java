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
        /** A word by itself: an assumption, a function, or a row whose label needs no quotes. */
        NAME(""),
        /** What points at a cell and is more than a word by itself. */
        REFERENCE(""),
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDE("/"),
        PERCENT("%"),
        OPEN("("),
        CLOSE(")"),
        SEMICOLON(","),
        COLON(":"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        EQUAL("="),
        UNEQUAL("<>"),
        /** What has no place in an expression. */
        WRONG(""),
        /** Behind the last piece. */
        END("");

        private final String symbol;

        Kind(String symbol) {
            this.symbol = symbol;
        }

        /** How the rest of the world writes it. */
        String symbol() {
            return symbol;
        }

        boolean isSign() {
            return this == PLUS || this == MINUS;
        }

        /** Whether a value may end with it, so that an operator or nothing comes next. */
        boolean endsValue() {
            return this == NUMBER || isNamed() || this == PERCENT || this == CLOSE;
        }

        boolean isComparison() {
            return LESS.compareTo(this) <= 0 && compareTo(UNEQUAL) <= 0;
        }

        /** Whether it stands only where something special is written, or nowhere. */
        boolean isOutOfPlace() {
            return this == WRONG || this == SEMICOLON || this == COLON || isComparison();
        }

        /** Whether it stands for what is written elsewhere. */
        boolean isNamed() {
            return this == NAME || this == REFERENCE;
        }
    }

    int end() {
        return start + text.length();
    }
}
