package dk.forslagsark.check;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the municipality says no proposal may lack. */
final class MissingField implements Rule {
    @Override
    public String id() {
        return "missing-field";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.house().required().stream()
                .flatMap(key -> field(key).stream())
                .filter(field -> field.isMissing().test(checked.proposal()))
                .map(field -> field.remark(checked.proposal()));
    }

    /** Something that may be required. */
    private record Required(String words, Place place, Predicate<Proposal> isMissing) {
        Remark remark(Proposal proposal) {
            Form form = Form.of(proposal);
            String name = place.page() == Place.Page.COVER || !words.isEmpty()
                    ? words
                    : form.headingOf(new Content.Text(section(place.page())));
            return new Remark(place, "%s mangler og skal være udfyldt.".formatted(name), name);
        }
    }

    private static Section section(Place.Page page) {
        return Stream.of(Section.values())
                .filter(section -> Place.Page.of(section) == page)
                .findFirst()
                .orElseThrow();
    }

    /** Whether there is something that the file calls so. */
    static boolean knows(String key) {
        return field(key).isPresent();
    }

    /** What the file calls so; a key that it does not know is never missing. */
    private static Optional<Required> field(String key) {
        return Stream.of(coverTexts(key), choices(key), sections(key), lists(key))
                .flatMap(found -> found)
                .findFirst();
    }

    private static Stream<Required> coverTexts(String key) {
        return Stream.of(CoverText.values())
                .filter(text -> text.key().equals(key))
                .map(text -> new Required(capital(text.words()), Place.cover(key), proposal -> text.in(proposal.cover())
                        .isBlank()));
    }

    private static Stream<Required> choices(String key) {
        return Stream.of(
                        new Required("Forslagstype", Place.cover(CoverKeys.TYPE), proposal -> proposal.cover()
                                .type()
                                .isEmpty()),
                        new Required("Status", Place.cover(CoverKeys.STATUS), proposal -> proposal.cover()
                                .status()
                                .isEmpty()),
                        new Required(
                                "Berørte forvaltninger",
                                Place.cover(CoverKeys.AFFECTED),
                                proposal -> proposal.cover().affected().isEmpty()),
                        new Required(
                                "Risikoniveau",
                                Place.on(Place.Page.RISK, "riskLevel"),
                                proposal -> proposal.supplement().riskLevel().isEmpty()))
                .filter(field -> field.place() instanceof Place.PageField place
                        && place.field().equals(key));
    }

    private static Stream<Required> sections(String key) {
        return Stream.of(Section.values())
                .filter(section -> section.key().equals(key))
                .map(section -> new Required("", Place.on(Place.Page.of(section)), proposal -> proposal.supplement()
                        .sections()
                        .text(section)
                        .isBlank()));
    }

    private static Stream<Required> lists(String key) {
        return ListTables.all().stream()
                .filter(table -> table.type().key().equals(key))
                .map(table -> new Required(table.title(), Place.on(table.page()), proposal -> table.in(proposal)
                        .isEmpty()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
