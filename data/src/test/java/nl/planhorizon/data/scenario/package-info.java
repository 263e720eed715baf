/** Tests of scenarios as files, of the bundled ones, and of the forecast against a real plan. */
@NullMarked
package nl.planhorizon.data.scenario;

import org.jspecify.annotations.NullMarked;
