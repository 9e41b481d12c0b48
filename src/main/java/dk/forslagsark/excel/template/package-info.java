/**
 * What a template is: an ordinary xlsx in which defined names say where things go, and what is wrong with one.
 *
 * <p>Knows of proposals only what names are made of: blocks, areas, sections and, from {@code tables}, the columns of Table 1 and the fields
 * of the smaller tables; and of the forms which templates ship.
 * Whoever fills a template, or reads a filled one back, finds its cells here. Start at {@link
 * dk.forslagsark.excel.template.Template}; what a template must have is in {@link dk.forslagsark.excel.template.Contract},
 * its names in {@link dk.forslagsark.excel.template.TemplateNames} and {@link
 * dk.forslagsark.excel.template.TemplateTables}.
 */
package dk.forslagsark.excel.template;
