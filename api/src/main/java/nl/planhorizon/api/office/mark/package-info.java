/** What planners note beside the plan: days on a lock, holds, notes, reserves, calls of interpreters. */
@NullMarked
package nl.planhorizon.api.office.mark;

import org.jspecify.annotations.NullMarked;
