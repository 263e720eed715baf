/** Forms about things of the office: what is filled in, what is wrong with it, and what it would do before it is saved. */
@NullMarked
package nl.planhorizon.api.form;

import org.jspecify.annotations.NullMarked;
