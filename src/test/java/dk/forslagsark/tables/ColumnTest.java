package dk.forslagsark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Column.Leading;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
    @ParameterizedTest
    @CsvSource({"2020,true", "label,false", "area,false", "comment,false", "'',false", "20x0,false", "-2020,false"})
    void aYearColumnIsKnownByItsYear(String key, boolean isYear) {
        assertThat(Column.of(key).filter(Column.Year.class::isInstance).isPresent())
                .isEqualTo(isYear);
        assertThat(Column.of("2020")).contains(Column.year(2020));
    }

    @Test
    void everyColumnIsFoundByItsKey() {
        assertThat(Stream.<Column[]>of(Leading.values(), Attribute.values(), new Column[] {Column.year(2026)})
                        .flatMap(Stream::of))
                .allSatisfy(column -> assertThat(Column.of(column.key())).contains(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukendt", "Label", "02020", "12345678901234567890"})
    void whatIsNoColumnIsNone(String key) {
        assertThat(Column.of(key)).isEmpty();
    }
}
