/** The catalogue of rules: the one list from which constraint names, messages, documents and tests derive. */
@NullMarked
package nl.planhorizon.solver.catalogue;

import org.jspecify.annotations.NullMarked;
