package dk.forslagsark.form;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The published forms. What a form does not print is still kept in the proposal. */
public enum Form {
    INVESTMENT_2020(
            "investeringsforslag-2020",
            "Investeringsforslag (2020)",
            new FormFront("INVESTERINGSFORSLAG", "", true),
            true,
            true,
            Set.of(),
            FormParts.INVESTMENT_2020),
    SMART_INVESTMENTS_2017(
            "smarte-investeringer-2017",
            "Business case, Smarte investeringer i kernevelfærden (2017)",
            new FormFront("BUSINESS CASE", "Smarte investeringer i kernevelfærden", false),
            false,
            true,
            Set.of(),
            FormParts.SMART_INVESTMENTS_2017),
    REPRIORITISATION_2018(
            "omprioriteringskatalog-2018",
            "Business case, Omprioriteringskatalog (2018)",
            new FormFront("BUSINESS CASE", "Omprioriteringskatalog", false),
            true,
            true,
            Set.of(Omission.values()),
            FormParts.REPRIORITISATION_2018),
    RECOMMENDATION_2018(
            "indstilling-2018",
            "Indstilling (2018)",
            new FormFront("INDSTILLING", "", false),
            true,
            false,
            Set.of(),
            FormParts.RECOMMENDATION_2018);

    /** Of types that are not there, a municipality's own among them, it is the newest. */
    private static final Map<ProposalType, Form> USUAL = Map.of(
            ProposalType.BUSINESS_CASE, SMART_INVESTMENTS_2017, ProposalType.REPRIORITISATION, REPRIORITISATION_2018);

    private final String key;
    private final String label;
    private final FormFront front;
    private final boolean numbersTables;
    private final boolean printsPayback;
    private final Set<Omission> omissions;
    private final List<FormPart> parts;
    private final Map<Content, FormPart> partsByContent;

    Form(
            String key,
            String label,
            FormFront front,
            boolean numbersTables,
            boolean printsPayback,
            Set<Omission> omissions,
            List<FormPart> parts) {
        this.key = key;
        this.label = label;
        this.front = front;
        this.numbersTables = numbersTables;
        this.printsPayback = printsPayback;
        this.omissions = omissions;
        this.parts = parts;
        this.partsByContent = byContent(parts);
    }

    /** The first part under which each is printed. */
    private static Map<Content, FormPart> byContent(List<FormPart> parts) {
        Map<Content, FormPart> byContent = new HashMap<>();
        parts.forEach(part -> part.contents().forEach(content -> byContent.putIfAbsent(content, part)));
        return Map.copyOf(byContent);
    }

    /** The form of that key, if there is one. */
    public static Optional<Form> find(String key) {
        return Stream.of(values()).filter(form -> form.key.equals(key)).findFirst();
    }

    /** The form chosen for a proposal, or, without one or with one that is not known, the usual one of its type. */
    public static Form of(Optional<String> key, Optional<ProposalType> type) {
        return key.flatMap(Form::find).orElseGet(() -> type.map(Form::usual).orElse(INVESTMENT_2020));
    }

    /** The form the proposal is written for. */
    public static Form of(Proposal proposal) {
        return of(proposal.form(), proposal.cover().type());
    }

    private static Form usual(ProposalType type) {
        return USUAL.getOrDefault(type, INVESTMENT_2020);
    }

    /** What the file calls the form, such as {@code investeringsforslag-2020}. */
    public String key() {
        return key;
    }

    /** What the user knows the form by. */
    public String label() {
        return label;
    }

    /** What stands above the first part. */
    public FormFront front() {
        return front;
    }

    /** The label without what kind of paper it is, for where there is little room. */
    public String shortLabel() {
        return label.substring(label.indexOf(", ") + 1).strip();
    }

    /**
     * The heading that stands above it here, without a number; what this form does not print has the heading of the first
     * form that does.
     */
    public String headingOf(Content content) {
        return partOf(content)
                .or(() -> Stream.of(values())
                        .flatMap(form -> form.partOf(content).stream())
                        .findFirst())
                .map(FormPart::heading)
                .orElseThrow();
    }

    /** The parts in printed order; the front page comes before them. */
    public List<FormPart> parts() {
        return parts;
    }

    /** Whether tables are captioned Tabel 1, 2, 3 ..., counting those that are printed. */
    public boolean numbersTables() {
        return numbersTables;
    }

    /** Whether both payback periods are printed; the short form has neither. */
    public boolean printsPayback() {
        return printsPayback;
    }

    /** Whether Table 1 ends with the net effect where there are no implementation costs, and it only repeats the permanent total. */
    public boolean printsNetWithoutCosts() {
        return !omissions.contains(Omission.NET_WITHOUT_COSTS);
    }

    /** Whether the investments of an area have the column of the innovation pool where no row is marked. */
    public boolean printsUnmarkedPool(Area area) {
        return !area.equals(Area.CAPITAL) || !omissions.contains(Omission.UNMARKED_POOL_OF_CAPITAL);
    }

    public boolean prints(Content content) {
        return partOf(content).isPresent();
    }

    /** The part under which that is printed; empty if the form does not ask for it. */
    public Optional<FormPart> partOf(Content content) {
        return Optional.ofNullable(partsByContent.get(content));
    }
}
