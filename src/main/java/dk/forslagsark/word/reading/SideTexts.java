package dk.forslagsark.word.reading;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordFile;
import dk.forslagsark.word.WordText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** What a document says beside its text: in notes, comments, and above and below the pages. */
final class SideTexts {
    private static final Map<String, String> KINDS = Map.of(
            "footnote",
            "Fodnote: ",
            "endnote",
            "Slutnote: ",
            "comment",
            "Kommentar: ",
            "hdr",
            "Sidehoved: ",
            "ftr",
            "Sidefod: ");

    private static final Pattern NOTES = Pattern.compile("/word/(?:footnotes|endnotes|comments)[0-9]*\\.xml");
    private static final Pattern PAGES = Pattern.compile("/word/(?:header|footer)[0-9]*\\.xml");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:side)?[\\s\\d]*(?:af|/|-)?[\\s\\d]*");

    private SideTexts() {}

    /** Its notes and comments, a line each. */
    static List<String> notes(WordFile file, String name) throws IOException, FileProblem {
        return lines(file, name, NOTES);
    }

    /** What stands above and below its pages, but for page numbers. */
    static List<String> pages(WordFile file, String name) throws IOException, FileProblem {
        return lines(file, name, PAGES);
    }

    private static List<String> lines(WordFile file, String name, Pattern parts) throws IOException, FileProblem {
        Set<String> lines = new LinkedHashSet<>();
        for (PackagePart part : file.file().getPartsByName(parts)) {
            WordSize.check(part, name);
            Element root = WordFile.read(part).getDocumentElement();
            TrackedChanges.accept(root);
            Unfolded.unfold(root);
            lines.addAll(lines(root));
        }
        return List.copyOf(lines);
    }

    private static List<String> lines(Element root) {
        List<String> lines = new ArrayList<>();
        List<Element> notes = KINDS.containsKey(root.getLocalName()) ? List.of(root) : Controls.children(root);
        for (Element note : notes) {
            String text = String.join("\n", WordText.paragraphs(note)).strip();
            if (KINDS.containsKey(note.getLocalName())
                    && !PAGE_NUMBER.matcher(text).matches()) {
                lines.add(KINDS.get(note.getLocalName()) + text);
            }
        }
        return lines;
    }
}
