package dk.forslagsark.check;

import java.util.List;

/** Every rule, those of Table 1 first. */
final class RuleList {
    static final List<Rule> ALL = List.of();

    private RuleList() {}
}
