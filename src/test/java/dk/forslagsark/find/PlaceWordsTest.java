package dk.forslagsark.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tabel 1, Husleje, 2020 | Husleje, 2020: 5 har modsat fortegn. | 5 har modsat fortegn.",
                "Tabel 1, Husleje, 2020 | Husleje: rækken er 0. | Rækken er 0.",
                "Tabel 1, Udvikling af gruppeforløb og andet, 2020 | Udvikling af gruppe…, 2020: 6 kommer. | 6 kommer.",
                "Tabel 1, Husleje, 2020 | Lejemål, 2020: 5 har modsat fortegn. | Lejemål, 2020: 5 har modsat fortegn.",
                "Økonomi | “1,5 mio. kr.” i teksten passer ikke. | “1,5 mio. kr.” i teksten passer ikke.",
                "Forside | Prisniveauet er 2017: ret det. | Prisniveauet er 2017: ret det.",
            })
    void besideItsPlaceAFindingDoesNotRepeatIt(String where, String said, String expected) {
        assertThat(PlaceWords.beside(where, said)).isEqualTo(expected);
    }
}
