/** Why a case is heard where it is, or waits: to read on a phone, to print for a lawyer, with all that ever happened to it. */
@NullMarked
package nl.planhorizon.api.why;

import org.jspecify.annotations.NullMarked;
