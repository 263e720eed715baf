/** What planners note beside the plan, for people and programs: a day's lock, notes and reserve, holds, calls of interpreters. */
@NullMarked
package nl.planhorizon.api.mark;

import org.jspecify.annotations.NullMarked;
