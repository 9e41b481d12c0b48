package dk.forslagsark.word;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word template to start from: a copy of a shipped one in which each content control shows its name, until it is filled. */
public final class WordStarter {
    private WordStarter() {}

    /** The docx. */
    public static byte[] of(Form form) {
        try (WordFile opened = WordFile.open(WordTemplate.bytes(form.key()), form.label())) {
            PackagePart main = opened.main();
            Document document = WordFile.read(main);
            Controls.all(document.getDocumentElement()).forEach(WordStarter::show);
            WordFile.write(main, document);
            return opened.bytes();
        } catch (IOException | InvalidFormatException | ExportProblem impossible) {
            throw new IllegalStateException("the shipped template of " + form.key(), impossible);
        }
    }

    private static void show(Element control) {
        List<Element> texts = Controls.descendants(control, "t");
        if (texts.size() == 1 && texts.get(0).getTextContent().isEmpty()) {
            texts.get(0).setTextContent(shown(Controls.tag(control)));
        }
    }

    private static String shown(String tag) {
        return "[" + tag + "]";
    }

    /** Takes the names away where nothing has been put in their place. */
    static void removeNames(Element root) {
        for (Element control : Controls.all(root)) {
            String name = shown(Controls.tag(control));
            Controls.descendants(control, "t").stream()
                    .filter(text -> text.getTextContent().equals(name))
                    .forEach(text -> text.setTextContent(""));
        }
    }
}
