package dk.forslagsark.editor.workspace;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Supplement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which texts and tables of the file have no page here, so that nobody fears that they are lost. */
final class KeptParts {
    private KeptParts() {}

    /** One sentence, or an empty text where every part has its page. */
    static String of(Proposal proposal) {
        Supplement parts = proposal.supplement();
        String list = Stream.of(count(parts.sections().texts().size(), "tekstafsnit", "tekstafsnit"))
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : "Filen rummer også " + list + ". De bevares uændret.";
    }

    private static List<String> count(int number, String one, String many) {
        return number == 0 ? List.of() : List.of(number + " " + (number == 1 ? one : many));
    }
}
