/** A plan in books that may also hold hearings that break rules: who is busy when, what it costs, what is in the way. */
@NullMarked
package nl.planhorizon.solver.desk.books;

import org.jspecify.annotations.NullMarked;
