package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.spoken.SpokenDate;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A body that approved without being consulted, or that approves on a day to come. */
final class ConsultationDate implements Rule {
    @Override
    public String id() {
        return "consultation";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<Consultation> all = checked.proposal().rows(Consultation.ROWS);
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> remark(index, all.get(index), checked.today()).stream());
    }

    private static Optional<Remark> remark(int index, Consultation each, LocalDate today) {
        return each.approved().flatMap(date -> why(each, date, today)
                .map(why -> new Remark(
                        Place.cell(Place.Page.CONSULTATIONS, index, Consultation.APPROVED.key()),
                        why,
                        each.body() + ": " + each.consulted() + " " + date)));
    }

    private static Optional<String> why(Consultation each, LocalDate date, LocalDate today) {
        if (each.consulted().filter(yes -> !yes).isPresent()) {
            return Optional.of(Texts.of("check.consultation.not-consulted", each.body(), SpokenDate.write(date)));
        }
        return date.isAfter(today)
                ? Optional.of(Texts.of("check.consultation.to-come", each.body(), SpokenDate.write(date)))
                : Optional.empty();
    }
}
