package dk.forslagsark.compare;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.spoken.SpokenYear;
import dk.forslagsark.tables.CoverText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that a proposal is made of, each part with what it is called. */
final class ProposalShape {
    private ProposalShape() {}

    /**
     * The shape, its sections called as in the form that the proposal is written for.
     */
    static Shape<Proposal> of(Proposal named) {
        List<Part<Proposal, ?>> parts = new ArrayList<>();
        parts.add(new Part<>(Texts.of("compare.front"), Proposal::cover, Proposal::withCover, cover()));
        parts.add(new Part<>(
                Texts.of("compare.form"), Proposal::form, Proposal::withForm, Value.optional(ProposalShape::form)));
        parts.add(new Part<>(Texts.of("compare.front"), Proposal::terms, Proposal::withTerms, terms()));
        parts.add(new Part<>(Texts.of("compare.areas"), Proposal::areas, Proposal::withAreas, new AreasShape()));
        Stream.of(Block.values()).forEach(block -> parts.add(block(block)));
        parts.addAll(ListShape.all(named));
        parts.add(of(
                Texts.of("compare.schedule-years"),
                Supplement::scheduleYears,
                Supplement::withScheduleYears,
                Value.optional(years -> years.first() + "-" + years.last())));
        parts.add(of("", Supplement::sections, Supplement::withSections, sections(Form.of(named))));
        parts.add(of(
                Texts.of("compare.risk-level"),
                Supplement::riskLevel,
                Supplement::withRiskLevel,
                Value.optional(SpokenChoice::of)));
        parts.add(of(
                Texts.of("compare.one-committee"),
                Supplement::oneCommittee,
                Supplement::withOneCommittee,
                Value.optional(SpokenChoice::of)));
        parts.add(TableTextsShape.part());
        parts.add(FreeTablesShape.part(Form.of(named)));
        parts.add(new Part<>(Texts.of("compare.accepted"), Proposal::accepted, Proposal::withAccepted, accepted()));
        parts.add(ScenarioShape.part());
        parts.add(BesideShape.extras(Proposal::extras, ProposalShape::with));
        return new Parts<>(parts);
    }

    private static String form(String key) {
        return Form.find(key).map(Form::label).orElse(key);
    }

    private static Shape<Cover> cover() {
        List<Part<Cover, ?>> parts = new ArrayList<>();
        Stream.of(CoverText.values()).forEach(text -> parts.add(text(text)));
        parts.add(new Part<>(Texts.of("compare.type"), Cover::type, Cover::withType, Value.optional(SpokenChoice::of)));
        parts.add(new Part<>(
                Texts.of("compare.status"), Cover::status, Cover::withStatus, Value.optional(SpokenChoice::of)));
        parts.add(new Part<>(
                Texts.of("compare.submitted-with"), Cover::alsoSubmittedBy, Cover::withAlsoSubmittedBy, names()));
        parts.add(new Part<>(Texts.of("compare.affected"), Cover::affected, Cover::withAffected, names()));
        return new Parts<>(parts);
    }

    private static Part<Cover, String> text(CoverText text) {
        String words = text.words();
        String name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        Shape<String> shape = text == CoverText.SUMMARY ? new Text() : Value.of(Function.identity());
        return new Part<>(name, text::in, text::with, shape);
    }

    private static Shape<List<String>> names() {
        Identity<String> itself = new Identity<>(Function.identity(), any -> Set.of());
        return new RowList<>(Value.of(Function.identity()), itself);
    }

    private static Shape<List<Acceptance>> accepted() {
        Identity<Acceptance> itself = new Identity<>(each -> each.rule() + ": " + each.figures(), any -> Set.of());
        return new RowList<>(Value.of(each -> each.reason() + " (" + each.by() + ")"), itself);
    }

    private static Shape<Terms> terms() {
        return new Parts<>(List.of(
                new Part<>(
                        Texts.of("compare.price-level"),
                        Terms::priceLevel,
                        Terms::withPriceLevel,
                        Value.of(year -> Integer.toString(year))),
                new Part<>(
                        Texts.of("compare.years"),
                        Terms::years,
                        Terms::withYears,
                        Value.of(years -> years.first() + "-" + years.last())),
                new Part<>(
                        Texts.of("compare.rate"),
                        Terms::ownRate,
                        Terms::withOwnRate,
                        Value.optional(rate -> Texts.of("number.percent", SpokenYear.writePercent(rate))))));
    }

    private static Part<Proposal, ?> block(Block block) {
        return new Part<>(
                SpokenTableOne.heading(block),
                proposal -> proposal.lines(block),
                (Proposal proposal, List<Line> lines) -> proposal.withLines(block, lines),
                LineShape.lines());
    }

    /** A part of the supplement is one of the proposal: no two parts may hold the same. */
    private static <V> Part<Proposal, V> of(
            String name, Function<Supplement, V> get, BiFunction<Supplement, V, Supplement> with, Shape<V> shape) {
        return new Part<>(
                name,
                proposal -> get.apply(proposal.supplement()),
                (proposal, value) -> proposal.withSupplement(with.apply(proposal.supplement(), value)),
                shape);
    }

    private static Shape<Sections> sections(Form form) {
        List<Part<Sections, ?>> parts = new ArrayList<>();
        Stream.of(Section.values()).forEach(section -> parts.add(section(form, section)));
        parts.add(BesideShape.extras(Sections::extras, (sections, extras) -> new Sections(sections.texts(), extras)));
        return new Parts<>(parts);
    }

    private static Part<Sections, RichText> section(Form form, Section section) {
        return new Part<>(
                form.headingOf(new Content.Text(section)),
                sections -> sections.rich(section),
                (sections, text) -> sections.with(section, text),
                new FormattedText());
    }

    private static Proposal with(Proposal proposal, Extras extras) {
        return new Proposal(
                proposal.cover(),
                proposal.form(),
                proposal.terms(),
                proposal.areas(),
                proposal.permanentChanges(),
                proposal.implementationCosts(),
                proposal.supplement(),
                proposal.accepted(),
                proposal.scenarios(),
                extras);
    }
}
