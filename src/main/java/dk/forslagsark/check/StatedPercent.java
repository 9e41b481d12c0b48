package dk.forslagsark.check;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Passage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A percentage of a budget that a text states and that is none of those computed. */
final class StatedPercent {
    private static final Pattern PERCENT = Pattern.compile("(?<number>\\d+(?:,\\d+)?) ?(?:%|pct|procent)");

    /** Up to the next comma or point that is none of a number or of “mio.” and “kr.”. */
    private static final String SAME_CLAUSE = "(?:[^,.;!?\\n]|[,.](?=\\d)|(?<=kr|mio|pct)\\.){0,80}?";

    private static final Pattern BEFORE = Pattern.compile("budget" + SAME_CLAUSE + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile("^\\.?\\s(?:ud )?af\\s" + SAME_CLAUSE + "budget", Pattern.CASE_INSENSITIVE);
    private static final int FAR = 100;

    private StatedPercent() {}

    static Stream<Remark> remarks(Proposal proposal, List<BudgetShare> shares) {
        List<BigDecimal> computed = shares.stream()
                .flatMap(share -> share.percent().ifAny().stream())
                .map(BigDecimal::abs)
                .toList();
        return computed.isEmpty()
                ? Stream.empty()
                : Stream.of(Section.values())
                        .flatMap(section -> remarks(
                                section, proposal.supplement().sections().text(section), computed));
    }

    private static Stream<Remark> remarks(Section section, String text, List<BigDecimal> computed) {
        return PERCENT.matcher(text)
                .results()
                .filter(found -> isOfBudget(text, found.start(), found.end()))
                .filter(found -> !isComputed(number(found.group()), computed))
                .map(found -> remark(section, found.group(), new Passage(found.start(), found.end()), computed));
    }

    /** “1 % af budgettet”, “budgettet falder 1 %”; not what only stands in the same sentence. */
    private static boolean isOfBudget(String text, int from, int to) {
        return BEFORE.matcher(text.substring(Math.max(0, from - FAR), from)).find()
                || BEHIND.matcher(text.substring(to, Math.min(text.length(), to + FAR)))
                        .find();
    }

    private static BigDecimal number(String percent) {
        Matcher matcher = PERCENT.matcher(percent);
        matcher.matches();
        return new BigDecimal(matcher.group("number").replace(',', '.'));
    }

    /** At the precision with which it is stated. */
    private static boolean isComputed(BigDecimal stated, List<BigDecimal> computed) {
        return computed.stream()
                .anyMatch(each -> each.setScale(Math.min(stated.scale(), each.scale()), RoundingMode.HALF_UP)
                                .compareTo(stated)
                        == 0);
    }

    private static Remark remark(Section section, String stated, Passage passage, List<BigDecimal> computed) {
        String shares =
                String.join(" og ", computed.stream().map(DanishNumber::write).toList());
        String said = computed.stream()
                .map(SpokenNumber::write)
                .reduce((first, second) -> Texts.of("check.budget-share.and", first, second))
                .orElse("");
        String text = Texts.of("check.budget-share.stated", stated, said);
        return new Remark(
                        Place.on(Place.Page.of(section), "text"), text, section.key() + ": " + stated + " / " + shares)
                .at(passage);
    }
}
