/** What is registered about invitations: how far they got. */
@NullMarked
package nl.planhorizon.api.hearingdays.record;

import org.jspecify.annotations.NullMarked;
