/** Files as such: JSON, workbooks and CSV folders become tables, and tables become files. Knows nothing of hearings. */
@NullMarked
package nl.planhorizon.data.file;

import org.jspecify.annotations.NullMarked;
