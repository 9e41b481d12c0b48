package dk.forslagsark.economy;

/**
 * A payback period (tilbagebetalingstid): how many years pass until a proposal has paid for itself and stays paid.
 *
 * <p>Year 1 is the first year shown in which any amount stands, be it a zero. The period is the number of the first
 * year from which the accumulated discounted effect is zero or less and stays so.
 */
public sealed interface Payback {
    /** The number of years after which a proposal that is still not paid back counts as never paid back. */
    int HORIZON = 100;

    /**
     * It is paid back.
     *
     * @param number how many years it takes, 2 or more
     * @param calendarYear the year in which it happens
     */
    record After(int number, int calendarYear) implements Payback {}

    /** It is not paid back within {@value #HORIZON} years. */
    record Never() implements Payback {}

    /** There is nothing to pay back: the accumulated effect is never above zero. */
    record Nothing() implements Payback {}
}
