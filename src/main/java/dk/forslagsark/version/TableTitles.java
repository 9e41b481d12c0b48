package dk.forslagsark.version;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;

/** What is printed for a text of a table: what the owner writes, else what follows from the rows of Table 1. */
public final class TableTitles {
    private TableTitles() {}

    /** The text; empty where the form has one of its own that always holds. */
    public static String printed(Version version, TableRef table, Part part) {
        String own =
                version.proposal().supplement().tableTexts().text(table, part).strip();
        return own.isEmpty() ? usual(version, table, part) : own;
    }

    /** The same where the owner writes nothing. */
    public static String usual(Version version, TableRef table, Part part) {
        return table.equals(TableRef.TOTALS) && part == Part.TITLE ? ofTableOne(version) : "";
    }

    /** The caption of Table 1 in short, which names the areas that have a row. */
    public static String ofTableOne(Version version) {
        return Wording.areasCaption(Tables.areas(version.proposal()));
    }
}
