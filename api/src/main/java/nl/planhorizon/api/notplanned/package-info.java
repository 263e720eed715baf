/** Cases that are ready and have no hearing: in the order of their queue, with the reason and what would help. */
@NullMarked
package nl.planhorizon.api.notplanned;

import org.jspecify.annotations.NullMarked;
