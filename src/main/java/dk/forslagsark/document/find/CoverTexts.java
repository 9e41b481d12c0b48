package dk.forslagsark.document.find;

import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Place;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Labelled;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on the front page. */
final class CoverTexts {
    private CoverTexts() {}

    static Stream<Written> of(Proposal proposal) {
        return Stream.of(texts(proposal.cover()), choices(proposal.cover()), terms(proposal.terms()))
                .flatMap(part -> part);
    }

    private static Stream<Written> texts(Cover cover) {
        return Stream.of(CoverEdits.Text.values()).map(text -> at(text.name(), text.words(), text.in(cover)));
    }

    private static Stream<Written> choices(Cover cover) {
        return Stream.concat(
                Stream.of(
                        at(CoverEdits.TYPE, "forslagstype", label(cover.type())),
                        at(CoverEdits.STATUS, "status", label(cover.status()))),
                cover.affected().stream().map(name -> at(CoverEdits.AFFECTED, "berørte forvaltninger", name)));
    }

    private static Stream<Written> terms(Terms terms) {
        return Stream.of(
                at(CoverEdits.PRICE_LEVEL, "prisniveau", Integer.toString(terms.priceLevel())),
                at(CoverEdits.YEARS, "første år", Integer.toString(terms.years().first())),
                at(
                        CoverEdits.LAST_YEAR,
                        "sidste år",
                        Integer.toString(terms.years().last())),
                at(CoverEdits.RATE, "diskonteringsrente", DanishYear.writePercent(terms.rate()) + " %"));
    }

    private static String label(Optional<? extends Labelled> choice) {
        return choice.map(Labelled::label).orElse("");
    }

    private static Written at(String field, String words, String text) {
        return new Written(Place.cover(field), "Forside, " + words, text);
    }
}
