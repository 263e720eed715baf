/** The hard rules that a single hearing keeps or breaks, and how violations are counted. */
@NullMarked
package nl.planhorizon.data.audit.rules;

import org.jspecify.annotations.NullMarked;
