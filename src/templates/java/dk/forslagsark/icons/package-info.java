/**
 * Draws the icons of the program and of its files in the sizes and kinds of file that each system wants, from the SVG beside
 * them. {@link RedrawIconsTest} does it.
 */
package dk.forslagsark.icons;
