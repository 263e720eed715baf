/** Studies: scenarios forecast beside each other in the background. */
@NullMarked
package nl.planhorizon.api.whatif.study;

import org.jspecify.annotations.NullMarked;
