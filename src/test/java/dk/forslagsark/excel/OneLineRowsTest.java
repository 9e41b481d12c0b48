package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row whose text nearly fills its line is as high as the others: of Table 1 of two published cases all rows have one line. */
class OneLineRowsTest {
    @ParameterizedTest
    @CsvSource({"TF01, varig_tekst", "BU04, implementering_tekst"})
    void aTextThatJustFitsItsLineHasOne(String number, String column) throws Exception {
        Proposal proposal =
                ProposalFile.read(Path.of("src/test/resources/published-whole").resolve(number + ".forslag"));
        Exported exported = Exported.of(proposal, Form.of(proposal));
        NamedRange rows = exported.place(column);
        assertThat(rows.lastRow()).isGreaterThan(rows.firstRow());
        for (int row = rows.firstRow(); row <= rows.lastRow(); row++) {
            assertThat(exported.form().getRow(row).getHeightInPoints()).isEqualTo(18);
        }
    }
}
