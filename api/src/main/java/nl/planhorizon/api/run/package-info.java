/** Planning runs: asked for, done in the background, kept, compared, and taken over into the working plan. */
@NullMarked
package nl.planhorizon.api.run;

import org.jspecify.annotations.NullMarked;
