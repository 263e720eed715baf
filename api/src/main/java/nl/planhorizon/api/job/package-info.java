/** Background work: db-scheduler on the same PostgreSQL, for any number of nodes. */
@NullMarked
package nl.planhorizon.api.job;

import org.jspecify.annotations.NullMarked;
