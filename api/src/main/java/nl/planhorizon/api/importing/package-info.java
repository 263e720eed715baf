/** Taking in a file of cases, people and rooms: all faults at once, then what it would change, then all of it or nothing. */
@NullMarked
package nl.planhorizon.api.importing;

import org.jspecify.annotations.NullMarked;
