/** The tables of policy: queues, hearing types, rule sets and the other numbers that steer a plan. */
@NullMarked
package nl.planhorizon.data.policy;

import org.jspecify.annotations.NullMarked;
