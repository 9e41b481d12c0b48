package dk.forslagsark.tables;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A column of Table 1. */
public sealed interface Column {
    Column LABEL = Leading.LABEL;
    Column AREA = Leading.AREA;
    Attribute COMMITTEE = Attribute.COMMITTEE;
    Attribute TARGET_GROUP = Attribute.TARGET_GROUP;
    Attribute INNOVATION_POOL = Attribute.INNOVATION_POOL;
    Attribute PRINTED_AS_ONE = Attribute.PRINTED_AS_ONE;
    Attribute COMMENT = Attribute.COMMENT;

    /** What settings and files call it; a year column is called by its year. */
    String key();

    /** Its heading in the window. */
    String title();

    <R> R accept(Visitor<R> visitor);

    static Column year(int year) {
        return new Year(year);
    }

    /** The column that is called that in settings and files; empty if none is. */
    static Optional<Column> of(String key) {
        return Stream.<Column>concat(Stream.of(Leading.values()), Stream.of(Attribute.values()))
                .filter(column -> column.key().equals(key))
                .findFirst()
                .or(() -> Year.of(key));
    }

    /**
     * What there is to do in each kind of column.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        R label();

        R area();

        R year(int year);

        R attribute(Attribute attribute);
    }

    /** The columns before the years. */
    enum Leading implements Column {
        LABEL(Line.LABEL.key(), () -> Texts.of("column.label"), "tekst") {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.label();
            }
        },
        AREA(Line.AREA.key(), () -> Texts.of("column.area"), "område") {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.area();
            }
        };

        private final String key;
        private final Supplier<String> title;
        private final String ending;

        Leading(String key, Supplier<String> title, String ending) {
            this.key = key;
            this.title = title;
            this.ending = ending;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String title() {
            return title.get();
        }

        /** What its names in a template end with. */
        public String ending() {
            return ending;
        }
    }

    /** The amounts of a year. */
    record Year(int year) implements Column {
        /** What the names of the year cells in a template end with. */
        public static final String ENDING = "beløb";

        private static final Pattern KEY = Pattern.compile("0|[1-9][0-9]{0,8}");

        @Override
        public String key() {
            return Integer.toString(year);
        }

        @Override
        public String title() {
            return key();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.year(year);
        }

        private static Optional<Column> of(String key) {
            return KEY.matcher(key).matches() ? Optional.of(new Year(Integer.parseInt(key))) : Optional.empty();
        }
    }

    /** The columns behind the years: what is said of a row beside its amounts. A sheet may leave them out. */
    enum Attribute implements Column {
        COMMITTEE(
                () -> Texts.of("column.committee"),
                LineText.name(Line.COMMITTEE, Detail.COMMITTEE, proposal -> "", Organisation::committees)),
        TARGET_GROUP(
                () -> Texts.of("column.target-group"),
                LineText.name(
                        Line.TARGET_GROUP,
                        Detail.TARGET_GROUP,
                        proposal -> proposal.cover().targetGroup(),
                        Organisation::targetGroups)),
        INNOVATION_POOL(
                () -> Texts.of("column.innovation-pool"),
                LineText.mark(Line.INNOVATION_POOL, (block, line) -> block == Block.IMPLEMENTATION)),
        PRINTED_AS_ONE(
                () -> Texts.of("column.printed-as-one"),
                LineText.mark(Line.PRINTED_AS_ONE, (block, line) -> line.hasDetails())),
        COMMENT(() -> Texts.of("column.comment"), LineText.comment());

        /** In the usual order. */
        public static final List<Attribute> ALL = List.of(values());

        private final Supplier<String> title;
        private final LineText text;

        Attribute(Supplier<String> title, LineText text) {
            this.title = title;
            this.text = text;
        }

        @Override
        public String key() {
            return text.key();
        }

        @Override
        public String title() {
            return title.get();
        }

        /** What stands in it. */
        public LineText text() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attribute(this);
        }
    }
}
