package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Apart;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Contribution;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.GroupOverview;
import dk.forslagsark.catalogue.Overview;
import dk.forslagsark.catalogue.Sum;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the catalogue as it is shown.
 *
 * @param kind what it is
 * @param entry the proposal, of a proposal's own line
 * @param file the file of the proposal that the line is about, if it is about one
 * @param number what stands first
 * @param text what stands second
 * @param area the area
 * @param figures one per year; none of a heading
 * @param parts what the figures add up
 */
record CatalogueRow(
        Kind kind,
        Optional<Entry> entry,
        Optional<String> file,
        String number,
        String text,
        String area,
        List<String> figures,
        List<Contribution> parts) {
    enum Kind {
        HEADING,
        PROPOSAL,
        /** A proposal that the choice leaves out. */
        LEFT_OUT,
        TOTAL,
        /** What is not counted for a reason. */
        APART
    }

    /** All lines of a catalogue. */
    static List<CatalogueRow> of(Catalogue catalogue) {
        List<CatalogueRow> rows = new ArrayList<>();
        Overview overview = catalogue.overview();
        String investment = Texts.of("desk.catalogue.investment");
        String net = Texts.of(
                "desk.catalogue.net", TableWording.within(catalogue.scope().totalled()));
        for (GroupOverview group : overview.groups()) {
            rows.add(heading(group.targetGroup().orElse(Texts.of("desk.no-target-group"))));
            group.rows().forEach(row -> rows.add(proposal(row)));
            rows.add(total(investment, group.investment()));
            rows.add(total(net, group.net()));
        }
        rows.add(heading(Texts.of("desk.catalogue.total")));
        rows.add(total(investment, overview.investment()));
        rows.add(total(net, overview.net()));
        addOthers(catalogue, rows);
        return rows;
    }

    private static void addOthers(Catalogue catalogue, List<CatalogueRow> rows) {
        if (!catalogue.leftOut().isEmpty()) {
            rows.add(heading(Texts.of("desk.catalogue.left-out")));
            catalogue.leftOut().forEach(entry -> rows.add(leftOut(entry)));
        }
        List<Apart> apart = catalogue.overview().apart();
        if (!apart.isEmpty() || !catalogue.doubts().isEmpty()) {
            rows.add(heading(Texts.of("desk.catalogue.apart")));
            apart.forEach(each -> rows.add(apart(each.file(), each.number(), each.reason())));
            catalogue.doubts().forEach(doubt -> rows.add(apart(Optional.empty(), "", doubt)));
        }
    }

    private static CatalogueRow heading(String text) {
        return new CatalogueRow(Kind.HEADING, Optional.empty(), Optional.empty(), "", text, "", List.of(), List.of());
    }

    private static CatalogueRow apart(Optional<String> file, String number, String reason) {
        return new CatalogueRow(Kind.APART, Optional.empty(), file, number, reason, "", List.of(), List.of());
    }

    private static CatalogueRow leftOut(Entry entry) {
        return new CatalogueRow(
                Kind.LEFT_OUT,
                Optional.of(entry),
                Optional.of(entry.file()),
                entry.spokenNumber(),
                entry.title(),
                "",
                List.of(),
                List.of());
    }

    private static CatalogueRow proposal(GroupOverview.Row row) {
        Entry entry = row.entry();
        return new CatalogueRow(
                Kind.PROPOSAL,
                Optional.of(entry),
                Optional.of(entry.file()),
                entry.spokenNumber(),
                entry.title(),
                SpokenChoice.of(row.area()),
                figures(row.sum()),
                row.sum().parts());
    }

    private static CatalogueRow total(String text, Sum sum) {
        return new CatalogueRow(
                Kind.TOTAL, Optional.empty(), Optional.empty(), "", text, "", figures(sum), sum.parts());
    }

    private static List<String> figures(Sum sum) {
        return sum.amounts().stream().map(SpokenAmount::write).toList();
    }

    boolean isChoice() {
        return kind == Kind.PROPOSAL || kind == Kind.LEFT_OUT;
    }

    String figure(int year) {
        return year < figures.size() ? figures.get(year) : "";
    }
}
