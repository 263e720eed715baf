/** The page of today: stock, capacity, promises and what needs attention. */
@NullMarked
package nl.planhorizon.api.today;

import org.jspecify.annotations.NullMarked;
