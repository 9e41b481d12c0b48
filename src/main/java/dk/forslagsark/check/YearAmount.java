package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;

/**
 * An amount in a year.
 *
 * @param year the year
 * @param amount the amount, in 1.000 kr.
 */
record YearAmount(int year, Amount amount) {
    boolean isZero() {
        return sign() == 0;
    }

    int sign() {
        return amount.thousands().signum();
    }

    /** How large it is, without its sign. */
    Amount size() {
        return new Amount(amount.thousands().abs());
    }

    Amount negated() {
        return new Amount(amount.thousands().negate());
    }
}
