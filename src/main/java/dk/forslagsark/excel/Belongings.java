package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.proposal.RowRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which committee each detail, or row of Table 1 without details, belongs to, and whether it is part of a saving or a cost. */
final class Belongings {
    /**
     * Where an amount belongs.
     *
     * @param committee as it is written in the table, or what stands for none
     */
    record Belonging(String committee, Kind kind) {}

    private final Map<RowRef, Belonging> all = new HashMap<>();

    Belongings(Tables tables) {
        Stream.of(tables.permanentSplit(), tables.investmentSplit())
                .flatMap(List::stream)
                .flatMap(table -> table.shares().stream())
                .forEach(this::add);
    }

    private void add(CommitteeTable.Share share) {
        String committee = named(share.committee());
        for (CommitteeTable.Part part : share.parts()) {
            part.values().sources().forEach(source -> all.put(source, new Belonging(committee, part.kind())));
        }
    }

    /** Where all of them belong; empty where that is not one place. */
    Optional<Belonging> of(List<RowRef> sources) {
        List<Belonging> places = sources.stream().map(all::get).distinct().toList();
        return places.size() == 1 ? Optional.ofNullable(places.get(0)) : Optional.empty();
    }

    /** The committee of all of them, in words. */
    String committee(List<RowRef> sources) {
        return of(sources).map(Belonging::committee).orElse(TableWording.SEVERAL_COMMITTEES);
    }

    static String named(Optional<String> committee) {
        return committee.orElse(TableWording.NO_COMMITTEE);
    }
}
