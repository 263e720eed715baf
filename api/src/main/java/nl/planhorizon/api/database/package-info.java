/** Where the data is kept: a PostgreSQL of the office, or one that comes along and is kept in a folder. */
@NullMarked
package nl.planhorizon.api.database;

import org.jspecify.annotations.NullMarked;
