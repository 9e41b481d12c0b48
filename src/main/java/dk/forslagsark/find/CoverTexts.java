package dk.forslagsark.find;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.spoken.SpokenYear;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Place;
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
        return Stream.of(CoverText.values()).map(text -> at(text.key(), text.words(), text.in(cover)));
    }

    private static Stream<Written> choices(Cover cover) {
        return Stream.of(
                        Stream.of(
                                at(CoverKeys.TYPE, Texts.of("find.field.type"), label(cover.type())),
                                at(CoverKeys.STATUS, Texts.of("find.field.status"), label(cover.status()))),
                        cover.alsoSubmittedBy().stream()
                                .map(name -> at(
                                        CoverKeys.ALSO_SUBMITTED_BY, Texts.of("find.field.also-submitted-by"), name)),
                        cover.affected().stream()
                                .map(name -> at(CoverKeys.AFFECTED, Texts.of("find.field.affected"), name)))
                .flatMap(part -> part);
    }

    private static Stream<Written> terms(Terms terms) {
        return Stream.of(
                at(CoverKeys.PRICE_LEVEL, Texts.of("find.field.price-level"), Integer.toString(terms.priceLevel())),
                at(
                        CoverKeys.YEARS,
                        Texts.of("find.field.first-year"),
                        Integer.toString(terms.years().first())),
                at(
                        CoverKeys.LAST_YEAR,
                        Texts.of("find.field.last-year"),
                        Integer.toString(terms.years().last())),
                at(
                        CoverKeys.RATE,
                        Texts.of("find.field.rate"),
                        Texts.of("number.percent", SpokenYear.writePercent(terms.rate()))));
    }

    private static String label(Optional<? extends Keyed> choice) {
        return SpokenChoice.of(choice);
    }

    private static Written at(String field, String words, String text) {
        return new Written(Place.cover(field), Texts.of("find.on-cover", words), text);
    }
}
