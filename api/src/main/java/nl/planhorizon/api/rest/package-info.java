/** What all of the REST interface shares: its description, its version, and what it says about the office. */
@NullMarked
package nl.planhorizon.api.rest;

import org.jspecify.annotations.NullMarked;
