package dk.forslagsark.editor.workspace;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.WindowPart;
import dk.forslagsark.editor.whatif.WhatIfPane;
import dk.forslagsark.version.Version;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;

/** Where it is answered what if it does not go as written: below the page, while it is asked. It is made when it is first asked. */
final class WhatIfPlace {
    private final Document document;
    private final Supplier<WhatIfPane> maker;
    private Optional<WhatIfPane> made = Optional.empty();
    private boolean isOpen;

    /**
     * @param height of what it stands in
     * @param close closes it
     */
    WhatIfPlace(Document document, ReadOnlyDoubleProperty height, Runnable close) {
        this.document = document;
        maker = () -> {
            WhatIfPane pane = new WhatIfPane(document, close);
            pane.keepWithin(height);
            return pane;
        };
    }

    /** Opens it or closes it. What was set stays. */
    void toggle() {
        if (isOpen) {
            isOpen = false;
        } else {
            open();
        }
    }

    private WhatIfPane open() {
        isOpen = true;
        WhatIfPane opened = made.orElseGet(maker);
        made = Optional.of(opened);
        opened.show(document.version());
        return opened;
    }

    /** Opens it with the kept scenario of that name. */
    void choose(String name) {
        open().choose(name);
    }

    /** Asks what the other has asked so far. */
    void takeOver(WhatIfPlace before) {
        made = before.made.map(pane -> maker.get());
        made.ifPresent(pane -> pane.ask(before.made.orElseThrow().asked()));
        isOpen = before.isOpen;
        show(document.version());
    }

    /** What is shown, if it is open. */
    Optional<Node> shown() {
        return made.<Node>map(pane -> pane).filter(any -> isOpen);
    }

    void show(Version version) {
        made.filter(any -> isOpen).ifPresent(pane -> pane.show(version));
    }

    /** It, if it is open. */
    Stream<WindowPart> parts() {
        return made.filter(any -> isOpen).map(pane -> new WindowPart(pane, pane::focus)).stream();
    }
}
