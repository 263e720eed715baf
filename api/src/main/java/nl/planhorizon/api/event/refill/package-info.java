/** Places that fall out and who can still have them, and who agreed to come at short notice. */
@NullMarked
package nl.planhorizon.api.event.refill;

import org.jspecify.annotations.NullMarked;
