/** Bottlenecks: what one more day of whom or what is worth, where and when. */
@NullMarked
package nl.planhorizon.api.bottleneck;

import org.jspecify.annotations.NullMarked;
