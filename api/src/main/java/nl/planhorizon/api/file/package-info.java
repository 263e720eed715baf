/** Names on the command line that stand for files: caseloads to read, results to write. */
@NullMarked
package nl.planhorizon.api.file;

import org.jspecify.annotations.NullMarked;
