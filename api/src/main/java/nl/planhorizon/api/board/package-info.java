/** The plan board: the working plan by day and resource, and holding a hearing over it. */
@NullMarked
package nl.planhorizon.api.board;

import org.jspecify.annotations.NullMarked;
