package dk.forslagsark.proposal;

/**
 * What a rule has found and somebody has looked at and found right. It holds as long as the figures are those it was said of.
 *
 * @param rule the id of the rule, such as {@code odd-year}
 * @param figures the figures the rule spoke of, as {@code version.Finding} has them
 * @param reason why it is right, in somebody's own words
 * @param by who says so
 * @param extras what a newer program wrote
 */
public record Acceptance(String rule, String figures, String reason, String by, Extras extras) {
    public Acceptance {
        Given.all(rule, figures, reason, by, extras);
    }

    /** One that nothing else is said of. */
    public static Acceptance of(String rule, String figures, String reason, String by) {
        return new Acceptance(rule, figures, reason, by, Extras.NONE);
    }

    /** Whether it is said of that. */
    public boolean isOf(String otherRule, String otherFigures) {
        return rule.equals(otherRule) && figures.equals(otherFigures);
    }
}
