/** The rows in PostgreSQL behind the office: things, hearings with their bookings, and the journal. */
@NullMarked
package nl.planhorizon.api.office.rows;

import org.jspecify.annotations.NullMarked;
