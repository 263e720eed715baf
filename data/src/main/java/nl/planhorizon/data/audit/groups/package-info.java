/** How groups of people fare under a plan, and what of a difference is chance, scarcity, or neither. */
@NullMarked
package nl.planhorizon.data.audit.groups;

import org.jspecify.annotations.NullMarked;
