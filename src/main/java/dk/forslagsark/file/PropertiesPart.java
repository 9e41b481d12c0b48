package dk.forslagsark.file;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Fields;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of a row, by their descriptions. */
final class PropertiesPart {
    private PropertiesPart() {}

    /**
     * The row with all that the file has of those fields.
     *
     * @param blank a row with nothing in it
     */
    static <T> T read(JsonObject row, T blank, List<Property<T, ?>> properties) throws FileProblem {
        T read = blank;
        for (Property<T, ?> property : properties) {
            read = read(row, read, property);
        }
        return read;
    }

    private static <T, V> T read(JsonObject row, T before, Property<T, V> property) throws FileProblem {
        Optional<V> given = given(row, property);
        return given.equals(property.in(before)) ? before : property.with(before, given);
    }

    /** What the file has of each field of a row. */
    static <T> Fields<T, FileProblem> of(JsonObject row) {
        return new Fields<>() {
            @Override
            public <V> Optional<V> of(Property<T, V> property) throws FileProblem {
                return given(row, property);
            }
        };
    }

    private static <V> Optional<V> given(JsonObject row, Property<?, V> property) throws FileProblem {
        Optional<JsonValue> found =
                property.isRequired() ? Optional.of(row.require(property.key())) : row.find(property.key());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        V value = read(found.get(), property.kind());
        return value.equals("") ? Optional.empty() : Optional.of(value);
    }

    static <T> JsonFields write(T row, List<Property<T, ?>> properties) {
        JsonFields fields = new JsonFields();
        properties.forEach(
                property -> fields.putIfAny(property.key(), property.in(row).map(PropertiesPart::written)));
        return fields;
    }

    private static <V> V read(JsonValue value, ValueKind<V> kind) throws FileProblem {
        return kind.type()
                .cast(
                        switch (kind.category()) {
                            case TEXT, MARK -> value.asText();
                            case NUMBER, PRICE -> Decimals.read(value);
                            case AMOUNT -> AmountsPart.amount(value);
                            case YEAR -> value.asYear();
                            case YEARS -> years(value);
                            case WORDS -> byYear(value, JsonValue::asText);
                            case FIGURES -> byYear(value, Decimals::read);
                            case DATE -> value.asDate();
                            case FLAG -> value.asFlag();
                            case AREA -> AreasPart.area(value);
                            case CHOICE ->
                                value.asChoice(kind.choices().stream()
                                        .map(Keyed.class::cast)
                                        .toList());
                        });
    }

    private static SortedSet<Integer> years(JsonValue value) throws FileProblem {
        SortedSet<Integer> years = new TreeSet<>();
        for (JsonValue year : value.asList()) {
            years.add(year.asYear());
        }
        return years;
    }

    private static <V> SortedMap<Integer, V> byYear(JsonValue object, JsonObject.Kind<V> kind) throws FileProblem {
        SortedMap<Integer, V> byYear = new TreeMap<>();
        for (JsonValue value : object.asObject().values()) {
            int year = AmountsPart.year(value);
            if (value.value() != null) {
                byYear.put(year, kind.read(value));
            }
        }
        return byYear;
    }

    private static Object written(Object value) {
        if (value instanceof Amount amount) {
            return amount.thousands();
        }
        if (value instanceof BigDecimal number) {
            return JsonFields.plain(number);
        }
        if (value instanceof Keyed choice) {
            return choice.key();
        }
        if (value instanceof SortedSet<?> years) {
            return List.copyOf(years);
        }
        if (value instanceof SortedMap<?, ?> values) {
            Map<String, Object> byYear = new LinkedHashMap<>();
            values.forEach((year, each) -> byYear.put(String.valueOf(year), written(each)));
            return byYear;
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
