/** What happens on hearing days: who is heard where, invitations, and who came. */
@NullMarked
package nl.planhorizon.api.hearingdays;

import org.jspecify.annotations.NullMarked;
