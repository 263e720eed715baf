/** What all pages share: language, words and numbers, the frame around a page, and charts. */
@NullMarked
package nl.planhorizon.api.web;

import org.jspecify.annotations.NullMarked;
