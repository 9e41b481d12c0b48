package dk.forslagsark.check;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the municipality says no proposal may lack. */
final class MissingField implements Rule {
    private static final String RISK_LEVEL = "riskLevel";

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

    /**
     * Something that may be required.
     *
     * @param words what it is called in the form of a proposal
     * @param kept what the file calls it where it is accepted that it is missing
     */
    private record Required(
            Function<Proposal, String> words,
            Function<Proposal, String> kept,
            Place place,
            Predicate<Proposal> isMissing) {
        Remark remark(Proposal proposal) {
            String says = Texts.of("check.missing-field", words.apply(proposal));
            return new Remark(place, says, kept.apply(proposal));
        }
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
                .map(text -> field(key, () -> DanishWords.sentence(text.words()), proposal -> text.in(proposal.cover())
                        .isBlank()));
    }

    private static Stream<Required> choices(String key) {
        return switch (key) {
            case CoverKeys.TYPE ->
                Stream.of(field(key, () -> Texts.of("check.missing-field.type"), proposal -> proposal.cover()
                        .type()
                        .isEmpty()));
            case CoverKeys.STATUS ->
                Stream.of(field(key, () -> Texts.of("check.missing-field.status"), proposal -> proposal.cover()
                        .status()
                        .isEmpty()));
            case CoverKeys.AFFECTED ->
                Stream.of(field(key, () -> Texts.of("check.missing-field.affected"), proposal -> proposal.cover()
                        .affected()
                        .isEmpty()));
            case RISK_LEVEL ->
                Stream.of(field(key, () -> Texts.of("check.missing-field.risk-level"), proposal -> proposal.supplement()
                        .riskLevel()
                        .isEmpty()));
            default -> Stream.empty();
        };
    }

    /** A field, whose name the file keeps in Danish. */
    private static Required field(String key, Supplier<String> words, Predicate<Proposal> isMissing) {
        Place place = key.equals(RISK_LEVEL) ? Place.on(Place.Page.RISK, key) : Place.cover(key);
        return new Required(any -> words.get(), any -> KeptWords.FIELDS.get(key), place, isMissing);
    }

    private static Stream<Required> sections(String key) {
        return Stream.of(Section.values())
                .filter(section -> section.key().equals(key))
                .map(section -> new Required(
                        proposal -> heading(section, proposal),
                        proposal -> heading(section, proposal),
                        Place.on(Place.Page.of(section)),
                        proposal ->
                                proposal.supplement().sections().text(section).isBlank()));
    }

    private static String heading(Section section, Proposal proposal) {
        return Form.of(proposal).headingOf(new Content.Text(section));
    }

    private static Stream<Required> lists(String key) {
        return ListTables.all().stream()
                .filter(table -> table.type().key().equals(key))
                .map(table -> new Required(
                        any -> table.title(), any -> table.title(), Place.on(table.page()), proposal -> table.in(
                                        proposal)
                                .isEmpty()));
    }
}
