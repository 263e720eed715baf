/** Many people at the pages at once: how long they wait. Knows the server only by what it says over HTTP. */
@NullMarked
package nl.planhorizon.bench.office;

import org.jspecify.annotations.NullMarked;
