/** Planning runs and datasets for programs. */
@NullMarked
package nl.planhorizon.api.run.rest;

import org.jspecify.annotations.NullMarked;
