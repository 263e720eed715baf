/** What can be promised to the priority cases at best. */
@NullMarked
package nl.planhorizon.data.audit.promise;

import org.jspecify.annotations.NullMarked;
