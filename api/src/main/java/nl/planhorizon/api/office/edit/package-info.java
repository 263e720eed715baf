/** Changes of facts as editors make them, and how any change is undone. */
@NullMarked
package nl.planhorizon.api.office.edit;

import org.jspecify.annotations.NullMarked;
