package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts that are spread over rows.
 *
 * @param places where they stand
 * @param log is told what differs
 */
record SectionRows(NamedRanges places, ReadingLog log) {
    /** The sections with what the sheet says otherwise. */
    Sections read(Sections before) {
        Sections sections = before;
        for (Section section : Section.values()) {
            String name = SectionNames.name(section);
            Optional<SheetRows> rows = SheetRows.of(places, Stream.of(name));
            if (rows.isPresent() && !rows.get().rows().isEmpty()) {
                ReadCell first = rows.get().cell(name, rows.get().first()).orElseThrow();
                String text = log.text(first, name, text(rows.get(), name), before.text(section));
                sections = sections.with(section, text);
            }
        }
        return sections;
    }

    private static String text(SheetRows rows, String name) {
        String text = "";
        boolean isFirst = true;
        for (int row : rows.rows()) {
            String part = rows.cell(name, row).map(ReadCell::text).orElse("");
            text += isFirst || text.endsWith(" ") ? part : "\n" + part;
            isFirst = false;
        }
        return text.strip();
    }
}
