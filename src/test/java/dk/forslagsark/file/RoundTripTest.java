package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAsTheSameProposal(long seed) throws Exception {
        Proposal proposal = new RandomProposal(seed).proposal();
        String written = ProposalFile.format(proposal);
        assertThat(ProposalFile.parse(written)).isEqualTo(proposal);
        assertThat(ProposalFile.format(ProposalFile.parse(written))).isEqualTo(written);
    }

    @Test
    void itSurvivesTheDisk() throws Exception {
        Proposal proposal = new RandomProposal(4711).proposal();
        Path file = folder.resolve("x.forslag");
        ProposalFile.write(proposal, file);
        assertThat(ProposalFile.read(file)).isEqualTo(proposal);
    }

    @Test
    void keysOfANewerProgramAreKeptAtEveryLevelInOrderAndToTheLastDigit() throws Exception {
        String json = """
                {
                  "format": "forslagsark",
                  "version": 1,
                  "priceLevel": 2020,
                  "firstYear": 2019,
                  "lastYear": 2019,
                  "permanentChanges": [
                    {
                      "area": "Service",
                      "details": [
                        {
                          "label": "Husleje",
                          "amounts": {
                            "2019": -0.125
                          },
                          "unread": {
                            "2020": "ca. 5"
                          },
                          "colour": 1.50
                        }
                      ],
                      "z": [
                        null,
                        {},
                        []
                      ],
                      "a": 123456789012345678901234567890
                    }
                  ],
                  "sections": {
                    "risk": "Lav",
                    "climate": {
                      "co2": -1.0
                    }
                  },
                  "milestones": [
                    {
                      "x": true
                    }
                  ],
                  "successCriteria": [
                    {
                      "x": true
                    }
                  ],
                  "consultations": [
                    {
                      "x": true
                    }
                  ],
                  "staffing": [
                    {
                      "after": 25.750,
                      "x": true
                    }
                  ],
                  "unitPrices": [
                    {
                      "x": true
                    }
                  ],
                  "budgets": [
                    {
                      "x": true
                    }
                  ],
                  "later": null
                }
                """;
        assertThat(ProposalFile.format(ProposalFile.parse(json))).isEqualTo(json);
    }

    @Test
    void aFileHasLineFeedsOneFinalNewlineAndDanishLettersAsTheyAre() throws Exception {
        Path file = folder.resolve("æøå.forslag");
        ProposalFile.write(Examples.first().proposal(), file);
        String text = Files.readString(file);
        assertThat(text)
                .contains("Børnefamilier")
                .doesNotContain("\r")
                .endsWith("}\n")
                .doesNotEndWith("\n\n");
    }

    @Test
    void halfACharacterIsWrittenAsTheSignForAnUnknownOneAndTheRestIsKept() throws Exception {
        Proposal proposal = Proposal.blank(2020).withCover(Cover.EMPTY.withTitle("en \uD83D halv og en hel 😀"));
        Proposal read = ProposalFile.parse(ProposalFile.format(proposal));
        assertThat(read.cover().title()).isEqualTo("en \uFFFD halv og en hel 😀");
    }

    @Test
    void numbersWithExponentsAreReadAsWhatTheyAre() throws Exception {
        String json = """
                {"format": "forslagsark", "version": 1.0, "priceLevel": 2.020e3, "firstYear": 2019, "lastYear": 2019,
                 "discountRate": 0e-999999999, "staffing": [{"before": 1E+3, "after": 0E+99999}],
                 "permanentChanges": [{"area": "Service", "amounts": {"2019": -13E2}}]}
                """;
        assertThat(ProposalFile.format(ProposalFile.parse(json)))
                .contains("\"priceLevel\": 2020,", "\"discountRate\": 0,", "\"before\": 1000,", "\"after\": 0\n")
                .contains("\"2019\": -1300\n");
    }
}
