/** The versions of the policy: what steers a plan, since when, by whom and why. */
@NullMarked
package nl.planhorizon.api.policy;

import org.jspecify.annotations.NullMarked;
