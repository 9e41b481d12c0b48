package dk.forslagsark.editor.derived;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.economy.CommitteeTable.Part;
import dk.forslagsark.economy.CommitteeTable.Share;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The rows of a table of committees. A committee's name and its key stand on the first of its rows. */
final class CommitteeRows {
    private static final String NO_KEY = "–";

    private final Proposal proposal;
    private final CommitteeTable table;
    private final Years years;
    private final TableDraft draft;

    private CommitteeRows(Proposal proposal, CommitteeTable table) {
        this.proposal = proposal;
        this.table = table;
        years = proposal.years(table.block(), table.area());
        draft = new TableDraft(TableWording.committeeTable(table.block(), table.area()));
    }

    static List<DerivedRow> of(Proposal proposal, CommitteeTable table) {
        return new CommitteeRows(proposal, table).rows();
    }

    private List<DerivedRow> rows() {
        table.shares().forEach(this::add);
        table.totalsByKind().forEach(this::addTotal);
        String name = TableWording.total(table.block(), table.area());
        RowDraft total = new RowDraft(proposal, years, name, table.total())
                .withText(DerivedColumn.LABEL, name, name)
                .withReadOnly(DerivedColumn.KEY, keys(), Texts.of("derived.keys", name));
        return draft.closedBy(total);
    }

    private void addTotal(Part total) {
        String kind = name(total.kind());
        String name = TableWording.COMMITTEES_TOTAL + ", " + kind.toLowerCase(Locale.ROOT);
        String label = total.kind() == Kind.SAVING ? TableWording.COMMITTEES_TOTAL : "";
        draft.addTotal(new RowDraft(proposal, years, name, total.values())
                .withReadOnly(DerivedColumn.LABEL, label, name)
                .withReadOnly(DerivedColumn.PART, kind, name));
    }

    private void add(Share share) {
        String committee = share.committee().orElse(Texts.of("derived.no-committee"));
        for (Part part : share.parts()) {
            boolean first = part == share.parts().get(0);
            RowDraft row = row(committee, part, first);
            draft.add(first ? withKey(row, committee, share) : row);
        }
    }

    private RowDraft row(String committee, Part part, boolean first) {
        String kind = name(part.kind());
        String name = committee + ", " + kind.toLowerCase(Locale.ROOT);
        return new RowDraft(proposal, years, name, part.values())
                .withCommittee(first ? committee : "", committee)
                .withText(DerivedColumn.PART, kind, name);
    }

    private RowDraft withKey(RowDraft row, String committee, Share share) {
        List<RowRef> refs = share.parts().stream()
                .flatMap(part -> part.values().sources().stream())
                .toList();
        return row.withText(DerivedColumn.KEY, text(share.key()), committee + ", " + key(share), refs);
    }

    private String key(Share share) {
        if (share.key() instanceof Computed.Missing missing) {
            return Texts.of("derived.no-key", SpokenReason.write(missing.reason()));
        }
        Amount net = Amount.sum(
                share.parts().stream().map(part -> part.values().sum()).toList());
        return Texts.of(
                "derived.key",
                SpokenAmount.write(net),
                SpokenAmount.write(table.total().sum()));
    }

    private static String name(Kind kind) {
        return Texts.of("derived.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String text(Computed key) {
        return key.ifAny().map(BigDecimal::toPlainString).orElse(NO_KEY);
    }

    private String keys() {
        return table.shares().stream()
                .flatMap(share -> share.key().ifAny().stream())
                .reduce(BigDecimal::add)
                .map(BigDecimal::toPlainString)
                .orElse(NO_KEY);
    }
}
