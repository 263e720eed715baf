package nl.planhorizon.api.console;

import java.io.PrintWriter;

/**
 * Where the command line speaks: results on {@code out}; progress, warnings and faults on {@code err}.
 *
 * @param out standard output
 * @param err standard error
 * @param texts texts in the language of the user
 * @param terminal whether standard error is a terminal, on which a line can be drawn over
 */
public record Console(PrintWriter out, PrintWriter err, Texts texts, boolean terminal) {}
