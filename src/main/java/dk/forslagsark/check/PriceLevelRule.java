package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** Another price level than the catalogue's; amounts of two price levels cannot be added up. Where no catalogue is known, one
 * that is older than the years shown. */
final class PriceLevelRule implements Rule {
    @Override
    public String id() {
        return "price-level";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        Terms terms = checked.proposal().terms();
        return why(checked, terms)
                .map(why -> new Remark(
                        Place.cover(CoverKeys.PRICE_LEVEL),
                        why,
                        terms.priceLevel() + " " + terms.years().first() + " "
                                + checked.house().priceLevel()))
                .stream();
    }

    private static Optional<String> why(Checked checked, Terms terms) {
        Optional<Integer> wanted = checked.house().priceLevel();
        if (wanted.isPresent()) {
            return wanted.filter(level -> level != terms.priceLevel())
                    .map(level -> Texts.of("check.price-level.catalogue", terms.priceLevel(), level));
        }
        int first = terms.years().first();
        return terms.priceLevel() < first
                ? Optional.of(Texts.of("check.price-level.old", terms.priceLevel(), first))
                : Optional.empty();
    }
}
