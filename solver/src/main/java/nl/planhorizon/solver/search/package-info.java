/** The search: a plan on the model that never breaks a hard rule, made, improved and put in fair order. */
@NullMarked
package nl.planhorizon.solver.search;

import org.jspecify.annotations.NullMarked;
