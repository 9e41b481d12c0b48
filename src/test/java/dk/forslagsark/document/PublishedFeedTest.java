package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.tables.FedRow;
import dk.forslagsark.tables.ListTables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Published cases whose unit prices and posts feed Table 1: the figures are those that were printed. */
class PublishedFeedTest {
    private static final Path FOLDER = Path.of("src/test/resources/published/omprioriteringskatalog-2018");
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final LineRef SECOND = new LineRef(Block.PERMANENT, 1);

    /** The strips cost 4.903.641 * (2,1 - 2,6) kr., which is -2.451,8 in 1.000 kr.: of 2.500 Social has 2.000 and Health the rest. */
    @Test
    void ofTf01ThePriceOfTheStripsIsSharedByTwoCommittees() throws FileProblem {
        Document document = document("TF01");
        Proposal printed = document.proposal();
        String social = printed.permanentChanges().get(0).label();
        String formula = "=AFRUND(Enhedspriser.'Teststrimler til diabetes'.virkning; -2)-'" + social + "'";
        for (int year = 2019; year <= 2021; year++) {
            document.apply(CellEdits.amount(SECOND, year, formula));
        }
        assertThat(amounts(document)).isEqualTo(amounts(Document.of(printed)));
        document.apply(ListEdits.enter(
                ListTables.UNIT_PRICES,
                document.proposal(),
                new ListEdits.Typed(0, UnitPrice.PRICE_AFTER.key(), "1,6")));
        // 4.903.641 * (1,6 - 2,6) = -4.903,641, rounded -4.900, less 2.000
        assertThat(document.proposal().permanentChanges().get(1).amounts().in(2019))
                .contains(amount("-2900"));
    }

    /** 2,25 posts fewer, at some 578 thousand each, are the 1.300 that the text speaks of. */
    @Test
    void ofTv01bThePostsAreTheFirstPart() throws FileProblem {
        Proposal printed = proposal("TV01b")
                .withRows(
                        Assumption.ROWS,
                        List.of(new Assumption(
                                "løn", Optional.of(new BigDecimal("578")), "1.000 kr.", "", Notes.NONE)));
        Document document = Document.of(printed);
        String posts =
                "=AFRUND(Personale.'Familieplejekonsulenter ifm. nedjustering af vejledningsbesøg i hjemmet'.ændring*løn; -2)";
        for (int year = 2018; year <= 2021; year++) {
            document.apply(CellEdits.amount(FIRST, year, posts));
        }
        assertThat(amounts(document)).isEqualTo(amounts(Document.of(printed)));
    }

    /** 15 places fewer at 150 thousand are 2.250; the price stands in thousands, and print says 2,2 mio. */
    @Test
    void ofUd04ThePlacesAreTheRowAndTheThousandfoldIsInTheFormula() throws FileProblem {
        Document document = document("UD04");
        Proposal printed = document.proposal();
        FedRow fed = FedRow.all(printed, document.version().evaluation()).get(0);
        assertThat(fed.words()).isEqualTo("Enhedspriser, Køb af døgnbehandlingspladser: -2,25");
        for (int year = 2018; year <= 2021; year++) {
            document.apply(CellEdits.amount(FIRST, year, fed.expression() + "*1000+50"));
        }
        assertThat(amounts(document)).isEqualTo(amounts(Document.of(printed)));
    }

    @Test
    void aRowIsMadeOfAUnitPriceInOneStep() throws FileProblem {
        Document document = document("TF01");
        FedRow fed =
                FedRow.all(document.proposal(), document.version().evaluation()).get(0);
        document.apply(RowEdits.fed(document.proposal(), fed));
        assertThat(document.proposal().permanentChanges().get(2).label()).isEqualTo("Teststrimler til diabetes");
        assertThat(document.proposal().permanentChanges().get(2).amounts().in(2018))
                .contains(amount("-2451.821"));
        assertThat(document.undoable()).contains("Hent virkningen hertil");
    }

    private static List<List<Optional<Amount>>> amounts(Document document) {
        Proposal proposal = document.proposal();
        return proposal.permanentChanges().stream()
                .map(line ->
                        proposal.years().stream().mapToObj(line.amounts()::in).toList())
                .toList();
    }

    private static Document document(String name) throws FileProblem {
        return Document.of(proposal(name));
    }

    private static Proposal proposal(String name) throws FileProblem {
        return ProposalFile.read(FOLDER.resolve(name + ".json"));
    }
}
