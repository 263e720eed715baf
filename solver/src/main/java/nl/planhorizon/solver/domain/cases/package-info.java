/** Cases and everything planning needs to know about them. */
@NullMarked
package nl.planhorizon.solver.domain.cases;

import org.jspecify.annotations.NullMarked;
