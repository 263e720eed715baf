/** Cases: finding them, and everything about one. */
@NullMarked
package nl.planhorizon.api.cases;

import org.jspecify.annotations.NullMarked;
