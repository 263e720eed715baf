/** Invitations as accessible PDF. */
@NullMarked
package nl.planhorizon.api.hearingdays.letter;

import org.jspecify.annotations.NullMarked;
