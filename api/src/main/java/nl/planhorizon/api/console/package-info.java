/** What people see of the command line: texts in two languages, numbers, tables and faults. */
@NullMarked
package nl.planhorizon.api.console;

import org.jspecify.annotations.NullMarked;
