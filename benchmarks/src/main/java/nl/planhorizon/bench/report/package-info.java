/** Table, CSV and picture. */
@NullMarked
package nl.planhorizon.bench.report;

import org.jspecify.annotations.NullMarked;
