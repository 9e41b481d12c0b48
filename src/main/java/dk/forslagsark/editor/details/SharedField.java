package dk.forslagsark.editor.details;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.LineField;
import java.util.List;

/**
 * What a field says of all rows that are selected.
 *
 * @param text what it says of each of them; empty where they differ
 * @param prompt what stands there faintly as long as the text is empty: what they inherit, or that they differ
 */
record SharedField(String text, String prompt) {
    /**
     * @param rows at least one
     */
    static SharedField of(Proposal proposal, List<RowRef> rows, Attribute column) {
        List<LineField> all = rows.stream()
                .map(row -> LineField.of(proposal, row, column))
                .distinct()
                .toList();
        List<String> own = all.stream().map(LineField::own).distinct().toList();
        if (own.size() > 1) {
            return new SharedField("", different());
        }
        List<String> inherited =
                all.stream().map(LineField::inherited).distinct().toList();
        return new SharedField(own.get(0), inherited.size() > 1 ? different() : inherited.get(0));
    }

    private static String different() {
        return Texts.of("details.different");
    }
}
