/**
 * How the shipped Word templates are drawn: what they say comes from the forms, what stands where is told by content controls of the names that
 * the workbooks have.
 */
package dk.forslagsark.word.drawing;
