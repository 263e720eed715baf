/** The program: starts the command line and turns outcomes into exit codes. */
@NullMarked
package nl.planhorizon.api;

import org.jspecify.annotations.NullMarked;
