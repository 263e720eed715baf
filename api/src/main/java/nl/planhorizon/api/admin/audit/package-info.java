/** The audit log: who changed what, when, from what to what. */
@NullMarked
package nl.planhorizon.api.admin.audit;

import org.jspecify.annotations.NullMarked;
