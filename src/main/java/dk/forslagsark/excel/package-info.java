/**
 * The official workbook: a proposal is put into a template, and what came of it is compared with our own figures.
 *
 * <p>Nothing in a template is executed. The formulas of the template add up for themselves; after filling, every cell is
 * evaluated and compared, and a difference stops the export. Only this package and the two within it know POI: {@code
 * template} is what a template is and must have, {@code sheet} is the surgery on a sheet. It uses {@code version} and {@code
 * tables}, for what the form would lack, {@code formula}, {@code economy}, {@code danish}, {@code form} and {@code
 * proposal}, {@code compare} for the workbook of what differs, and writes no file. Start at {@link dk.forslagsark.excel.Export}, then {@code TemplateFilling}.
 */
package dk.forslagsark.excel;
