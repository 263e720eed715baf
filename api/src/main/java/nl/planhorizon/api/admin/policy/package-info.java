/** The policy: its versions, what is different between them, and making a new one. */
@NullMarked
package nl.planhorizon.api.admin.policy;

import org.jspecify.annotations.NullMarked;
