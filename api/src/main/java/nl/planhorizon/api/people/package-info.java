/** People and rooms: officers, interpreters, rooms, locations, lawyers and guardians, holidays, each as a list and a form. */
@NullMarked
package nl.planhorizon.api.people;

import org.jspecify.annotations.NullMarked;
