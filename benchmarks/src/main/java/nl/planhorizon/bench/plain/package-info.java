/** The Timefold model a good developer would write first. */
@NullMarked
package nl.planhorizon.bench.plain;

import org.jspecify.annotations.NullMarked;
