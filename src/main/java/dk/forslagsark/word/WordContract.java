package dk.forslagsark.word;

import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a Word template must have, whatever the proposal: content controls with tags that are the names of the workbook. */
final class WordContract {
    private WordContract() {}

    /** What is wrong with the tags of the template, in Danish; empty if it can be filled. */
    static List<String> problems(Element root) {
        Set<String> there = Controls.all(root).stream().map(Controls::tag).collect(Collectors.toSet());
        boolean isShort = there.contains(TemplateNames.NET) && !there.contains(TemplateNames.label(Block.PERMANENT));
        Stream<String> needed = isShort
                ? Stream.of(TemplateNames.NUMBER, TemplateNames.TITLE, TemplateNames.YEARS, TemplateNames.NET)
                : TemplateNames.required().stream();
        List<String> missing = needed.filter(name -> !there.contains(name)).toList();
        Stream<String> missed = missing.isEmpty() ? Stream.empty() : Stream.of(missed(missing));
        return Stream.concat(missed, outsideTables(root)).toList();
    }

    private static String missed(List<String> missing) {
        String names = String.join(", ", missing);
        return missing.size() == 1
                ? Texts.of("word.contract.missing-one", names)
                : Texts.of("word.contract.missing-many", names);
    }

    /** What is repeated for each year or row stands in a cell. */
    private static Stream<String> outsideTables(Element root) {
        Stream<String> rows = Stream.of(Block.values()).flatMap(block -> TemplateNames.modelRow(block).stream());
        return Stream.concat(TemplateNames.yearRows().stream(), rows)
                .flatMap(name -> Controls.tagged(root, name).stream())
                .filter(control -> Controls.around(control, "tc").isEmpty())
                .map(control -> Texts.of("word.contract.outside-table", Controls.tag(control)));
    }
}
