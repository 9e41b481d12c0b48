package dk.forslagsark.editor.sheet;

/** Something that shows a sheet. */
public interface PageWithSheet {
    Sheet sheet();
}
