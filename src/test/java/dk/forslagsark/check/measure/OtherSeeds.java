package dk.forslagsark.check.measure;

import dk.forslagsark.check.Checks;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Errors outside Table 1. */
final class OtherSeeds {
    private static final Pattern PRICE = Pattern.compile(" ?(?:mio\\. )?kr\\. pr\\. (?!år\\b)");
    private static final Pattern AMOUNT = Pattern.compile("[\\d.,]*\\d(?= ?(?:mio|t\\.))");

    /** The price of a piece is none of the proposal's figures. */
    private static boolean isPrice(String text, int from) {
        return PRICE.matcher(text.substring(from)).lookingAt();
    }

    private static boolean isFound(Proposal proposal, int at) {
        return Checks.version(proposal).findings().stream()
                .flatMap(finding -> finding.passage().stream())
                .anyMatch(passage -> passage.from() <= at && at < passage.to());
    }

    private OtherSeeds() {}

    static Optional<Seeded> priceLevel(Proposal proposal, Random random) {
        int level = proposal.terms().priceLevel() - 1 - random.nextInt(2);
        return Optional.of(Seeded.at(
                proposal.withTerms(proposal.terms().withPriceLevel(level)),
                "p/l " + level,
                Place.cover(CoverKeys.PRICE_LEVEL)));
    }

    /** One digit of one amount that the text has from the proposal: of others nobody can know. */
    static Optional<Seeded> text(Proposal proposal, Random random) {
        String text = proposal.supplement().sections().text(Section.ECONOMY);
        List<MatchResult> amounts = AMOUNT.matcher(text)
                .results()
                .filter(amount -> !isPrice(text, amount.end()) && !isFound(proposal, amount.start()))
                .toList();
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        MatchResult amount = amounts.get(random.nextInt(amounts.size()));
        int at = amount.start() + random.nextInt(amount.group().length());
        if (!Character.isDigit(text.charAt(at))) {
            return text(proposal, random);
        }
        char digit = Digits.other(text.charAt(at), at == amount.start() && text.charAt(at) != '0', random);
        String changed = text.substring(0, at) + digit + text.substring(at + 1);
        var sections = proposal.supplement().sections().with(Section.ECONOMY, changed);
        return Optional.of(new Seeded(
                proposal.withSupplement(proposal.supplement().withSections(sections)),
                amount.group() + " -> " + changed.substring(amount.start(), amount.end()),
                finding -> finding.passage()
                        .filter(passage -> passage.from() <= at && at < passage.to())
                        .isPresent()));
    }
}
