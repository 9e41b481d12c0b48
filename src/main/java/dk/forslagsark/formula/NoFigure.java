package dk.forslagsark.formula;

/** Ends the evaluation of an expression that comes to nothing, with the reason. It never leaves this room. */
final class NoFigure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean comesFromElsewhere;

    private NoFigure(String reason, boolean comesFromElsewhere) {
        super(reason, null, false, false);
        this.comesFromElsewhere = comesFromElsewhere;
    }

    /** The expression itself comes to nothing. */
    static NoFigure because(String reason) {
        return new NoFigure(reason, false);
    }

    /** Something it is computed from comes to nothing, and the reason says what. */
    static NoFigure elsewhere(String reason) {
        return new NoFigure(reason, true);
    }

    boolean comesFromElsewhere() {
        return comesFromElsewhere;
    }
}
