/**
 * The command line: show, export, import, check, compare, catalogue, template, schema; and what the editor does instead where there is no display.
 *
 * <p>What it prints and its exit codes are relied upon by other programs and stay as they are. The only room that knows
 * picocli; besides it uses the rooms below it. Start at {@link dk.forslagsark.cli.Commands}.
 */
package dk.forslagsark.cli;
