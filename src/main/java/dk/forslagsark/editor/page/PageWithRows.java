package dk.forslagsark.editor.page;

/** A page whose rows one writes oneself. */
public interface PageWithRows {
    Rows rows();
}
