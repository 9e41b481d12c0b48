package dk.forslagsark.document.find;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.document.Place;
import dk.forslagsark.document.RowWords;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the assumptions. */
final class AssumptionTexts {
    private AssumptionTexts() {}

    static Stream<Written> of(Proposal proposal) {
        return IntStream.range(0, proposal.assumptions().size())
                .boxed()
                .flatMap(i -> row(proposal.assumptions().get(i), new Place.ListRow(i)));
    }

    private static Stream<Written> row(Assumption row, Place.ListRow at) {
        String words = "Forudsætninger, " + RowWords.of(row.name());
        String value = row.value().map(DanishNumber::write).orElse("");
        List<String> typed = List.of(
                value.replace(".", ""), row.notes().typedIn(Assumption.VALUE).orElse(""));
        return Stream.of(
                new Written(place(at, Assumption.NAME), words, row.name()),
                new Written(place(at, Assumption.VALUE), words + ", værdi", value, typed),
                new Written(place(at, "unit"), words + ", enhed", row.unit()),
                new Written(place(at, "source"), words + ", kilde", row.source()));
    }

    private static Place place(Place.ListRow at, String field) {
        return Place.cell(Place.Page.ASSUMPTIONS, at, field);
    }
}
