/** Signing in through an identity provider of the organisation (OpenID Connect). */
@NullMarked
package nl.planhorizon.api.access.provider;

import org.jspecify.annotations.NullMarked;
