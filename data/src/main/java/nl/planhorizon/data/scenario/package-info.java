/** Scenarios as files: their tables, the bundled ones, and what a forecast assumes. */
@NullMarked
package nl.planhorizon.data.scenario;

import org.jspecify.annotations.NullMarked;
