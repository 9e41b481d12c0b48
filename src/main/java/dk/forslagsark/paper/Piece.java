package dk.forslagsark.paper;

import dk.forslagsark.proposal.RichText;
import java.util.Objects;
import java.util.OptionalInt;

/** A piece of a printed form, from the top down. */
public sealed interface Piece permits Piece.Heading, Piece.Words, Piece.Field, PaperTable, PrintedChart {
    /**
     * The heading of a part.
     *
     * @param number the number of the part, such as 1.4; empty where the form has none
     * @param table the number of the table that the heading is the caption of, if it is one
     * @param text the words
     */
    record Heading(String number, OptionalInt table, String text) implements Piece {
        public Heading {
            Objects.requireNonNull(table);
        }

        /** As it is printed: “1.1 Tabel 1. Forslagets samlede økonomiske konsekvenser”. */
        public String words() {
            return (number + " " + Caption.label(table) + text).strip();
        }
    }

    /** What a text is. */
    enum Kind {
        /** What is written in a section. */
        TEXT,
        LEAD_IN,
        NOTE,
        /** That a part has no content. */
        NOTHING
    }

    /**
     * A text of one or more paragraphs.
     *
     * @param kind what it is
     * @param text the paragraphs; those without words only part the others
     */
    record Words(Kind kind, RichText text) implements Piece {
        public Words {
            Objects.requireNonNull(kind);
            text = text.printed();
        }

        public Words(Kind kind, String text) {
            this(kind, RichText.plain(text));
        }
    }

    /**
     * One value with what it is called before it.
     *
     * @param label what it is called
     * @param value the value
     */
    record Field(String label, String value) implements Piece {}
}
