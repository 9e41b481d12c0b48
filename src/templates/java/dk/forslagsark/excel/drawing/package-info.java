/**
 * Draws the templates that ship with the program: no part of the program and no test of it, but how its templates are made.
 * Start at {@link dk.forslagsark.excel.drawing.FormDrawing}; {@code mvn -q test -Dtest=RedrawTemplatesTest -Dredraw=true}
 * draws them anew.
 */
package dk.forslagsark.excel.drawing;
