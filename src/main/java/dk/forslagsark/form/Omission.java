package dk.forslagsark.form;

/** What a form does not print where it would say nothing, as its published cases do not. */
enum Omission {
    /** The net effect of a proposal without implementation costs: it is the permanent total once more. */
    NET_WITHOUT_COSTS,
    /** The column of the innovation pool in the investments of area Anlæg, where no row is marked. */
    UNMARKED_POOL_OF_CAPITAL
}
