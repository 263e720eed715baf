/** The pages on which people ask what if. */
@NullMarked
package nl.planhorizon.api.whatif.page;

import org.jspecify.annotations.NullMarked;
