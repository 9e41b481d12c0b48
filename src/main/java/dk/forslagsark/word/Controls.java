package dk.forslagsark.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The content controls of a document, and the elements around them. */
public final class Controls {
    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Controls() {}

    /** Those of that tag within the element, from the top. */
    public static List<Element> tagged(Element within, String tag) {
        return all(within).stream().filter(control -> tag(control).equals(tag)).toList();
    }

    public static List<Element> all(Element within) {
        return descendants(within, "sdt");
    }

    /** The tag of a control; empty where it has none. */
    public static String tag(Element control) {
        return child(control, "sdtPr")
                .flatMap(properties -> child(properties, "tag"))
                .map(tag -> tag.getAttributeNS(WORD, "val"))
                .orElse("");
    }

    /** Gives a control another tag. */
    static void retag(Element control, String tag) {
        child(control, "sdtPr")
                .flatMap(properties -> child(properties, "tag"))
                .ifPresent(each -> each.setAttributeNS(WORD, "w:val", tag));
    }

    /** What the control holds. */
    public static Element content(Element control) {
        return child(control, "sdtContent").orElse(control);
    }

    /** The nearest element of that name around it. */
    public static Optional<Element> around(Node inner, String name) {
        Node node = inner.getParentNode();
        while (node != null && !name.equals(node.getLocalName())) {
            node = node.getParentNode();
        }
        return Optional.ofNullable((Element) node);
    }

    public static List<Element> descendants(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The elements of that name right within another, whatever controls stand around them. */
    public static List<Element> within(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if ("sdt".equals(child.getLocalName())) {
                found.addAll(within(content(child), name));
            }
        }
        return found;
    }

    /** Puts a control around the element. */
    public static void wrap(Element element, String tag) {
        Element control = create(element, "sdt");
        element.getParentNode().insertBefore(control, element);
        hold(control, tag).appendChild(element);
    }

    /** Puts a control around all that the element holds but its look. */
    public static void wrapContents(Element element, String tag) {
        Element control = create(element, "sdt");
        Element content = hold(control, tag);
        children(element).stream()
                .filter(child -> !child.getLocalName().endsWith("Pr"))
                .forEach(content::appendChild);
        element.appendChild(control);
    }

    /** Adds an empty control, and returns what it holds. */
    public static Element control(Element parent, String tag) {
        return hold(append(parent, "sdt"), tag);
    }

    private static Element hold(Element control, String tag) {
        append(append(control, "sdtPr"), "tag").setAttributeNS(WORD, "w:val", tag);
        return append(control, "sdtContent");
    }

    public static Element append(Element parent, String name) {
        return (Element) parent.appendChild(create(parent, name));
    }

    /** Takes those controls away around what they hold. */
    public static void unwrap(Element root, Predicate<String> tags) {
        for (Element control : all(root)) {
            if (tags.test(tag(control))) {
                children(content(control))
                        .forEach(child -> control.getParentNode().insertBefore(child, control));
                remove(control);
            }
        }
    }

    public static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }

    public static Element create(Element like, String name) {
        return like.getOwnerDocument().createElementNS(WORD, "w:" + name);
    }
}
