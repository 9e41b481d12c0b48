package dk.forslagsark.editor.page;

/** A page of a table that something can be written about. */
public interface PageWithTexts {
    TableTextFields texts();
}
