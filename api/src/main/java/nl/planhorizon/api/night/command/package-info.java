/** The overnight run at the command line. */
@NullMarked
package nl.planhorizon.api.night.command;

import org.jspecify.annotations.NullMarked;
