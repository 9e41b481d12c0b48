package dk.forslagsark.editor.derived;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.util.List;

/** The rows of the net permanent change of area Service per committee. */
final class EffectRows {
    private EffectRows() {}

    static List<DerivedRow> of(Proposal proposal, EffectTable table) {
        TableDraft draft = new TableDraft(TableWording.EFFECT_CAPTION);
        for (EffectTable.Row row : table.rows()) {
            String name = row.committee().orElse(Texts.of("derived.no-committee"));
            draft.add(new RowDraft(proposal, proposal.years(), name, row.values()).withCommittee(name, name));
        }
        String total = TableWording.COMMITTEES_TOTAL;
        return draft.closedBy(new RowDraft(proposal, proposal.years(), total, table.total())
                .withText(DerivedColumn.LABEL, total, total));
    }
}
