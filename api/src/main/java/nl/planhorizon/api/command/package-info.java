/** The commands: each reads its files, makes one call and shows the result. */
@NullMarked
package nl.planhorizon.api.command;

import org.jspecify.annotations.NullMarked;
