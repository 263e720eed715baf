/** What is asked for and what the figures hold for. */
@NullMarked
package nl.planhorizon.bench.command;

import org.jspecify.annotations.NullMarked;
